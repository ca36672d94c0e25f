# SPDX-License-Identifier: MIT
# A time limit by alarm: around a computation, around a read, and around nothing that takes long.
use strict;
use warnings;

# Runs the code; gives its result, or says that it took too long. Other errors pass through.
sub within {
    my ($seconds, $code) = @_;
    my $result;
    my $finished = eval {
        local $SIG{ALRM} = sub { die "time is up\n" };
        alarm $seconds;
        $result = $code->();
        alarm 0;
        1;
    };
    my $error = $@;
    alarm 0;
    return $result           if $finished;
    return 'took too long'   if $error eq "time is up\n";
    die $error;
}

print 'quick: ',   within(5, sub { 6 * 7 }), "\n";
print 'endless: ', within(1, sub { 1 while 1 }), "\n";

pipe(my $reader, my $writer) or die "pipe: $!";
print 'nobody writes: ', within(1, sub { scalar <$reader> }), "\n";
syswrite $writer, "a line\n";
print 'somebody did: ', within(5, sub { scalar <$reader> });

my $caught = eval { within(5, sub { die "its own trouble\n" }); 1 } ? '' : $@;
print "passed on: $caught";

alarm 10;
print 'seconds left of an alarm of 10: ', (alarm(0) >= 9 ? 'most' : 'few'), "\n";

# expect: quick: 42
# expect: endless: took too long
# expect: nobody writes: took too long
# expect: somebody did: a line
# expect: passed on: its own trouble
# expect: seconds left of an alarm of 10: most
