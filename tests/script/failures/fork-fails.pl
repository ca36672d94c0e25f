# No more processes for this user: fork answers undef at once; open and backticks wait for five seconds and try again
use strict; use warnings;
if (!@ARGV) {
    my $pid = fork // die;
    if (!$pid) {
        if ($> != 0) { print "skipped: only root can become a user without processes\n"; exit }
        my $user = 20_000 + $$ % 40_000;
        $< = $> = $user;
        -r $0 && -x $^X or print("skipped: another user may not read this tree\n"), exit;
        exec '/bin/sh', '-c', 'ulimit -p "$1" 2>/dev/null || ulimit -u "$1" || exit; shift; exec "$@"', 'sh', processes() + 1, $^X, $0, 'limited' or die;
    }
    waitpid $pid, 0;
    exit $? >> 8;
}
# How many processes this user has.
sub processes { opendir my $d, '/proc' or die; scalar grep { /^\d+$/ && -O "/proc/$_" } readdir $d }
$| = 1;
# Takes the last place, and gives it back when the pipe is closed.
my ($out, $pid);
sub take { pipe my $in, $out or die; ($pid = fork) // die "no place at all: $!"; if (!$pid) { close $out; sysread $in, my $byte, 1; exit 7 } }
sub free { close $out; waitpid $pid, 0; print '  freed, ', $? >> 8, "\n" }

take();
{ local $!; print defined(fork) ? 'forked' : 'undef', ' ', $! + 0, ' ', $!{EAGAIN} ? "EAGAIN\n" : "$!\n" }
print defined(fork) ? 'forked' : 'undef', "\n" for 1 .. 3;
local $SIG{__WARN__} = sub { print "  warned: $_[0]"; free() };
my $p;
print "open: ", open($p, "-|", "echo", "hello") ? <$p> : "no, $!\n";
print close $p ? "closed\n" : "no\n";
take();
my $text = `echo backticks`;
print $text, $?, "\n";

# no-leak-check: the check makes a process of its own
# expect: undef 11 EAGAIN
# expect: undef
# expect: undef
# expect: undef
# expect:   warned: Can't fork, trying again in 5 seconds at failures/fork-fails.pl line 28.
# expect:   freed, 7
# expect: open: hello
# expect: closed
# expect:   warned: Can't fork, trying again in 5 seconds at failures/fork-fails.pl line 31.
# expect:   freed, 7
# expect: backticks
# expect: 0
