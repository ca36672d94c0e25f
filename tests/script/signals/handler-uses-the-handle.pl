# A handler that reads or writes the handle that the program waits in is refused with EINTR; nothing else is lost
use strict; use warnings;
use Time::HiRes 'ualarm';
$| = 1;
sub reason { return $!{EINTR} ? 'EINTR' : "$!" }

# A child that does `work` with its end of a pipe once the handler has run.
sub pair {
    my ($reads, $work) = @_;
    pipe my $in, my $out or die;
    pipe my $ran, my $handler_ran or die;
    my $child = fork // die;
    if (!$child) {
        close($reads ? $out : $in);
        sysread $ran, my $byte, 1;
        $work->($reads ? $in : $out);
        exit;
    }
    close($reads ? $in : $out);
    return $child, $reads ? $out : $in, $handler_ran;
}

my @log;
my ($child, $in, $told) = pair(0, sub { syswrite $_[0], "yes\nmore\n" });
$SIG{ALRM} = sub { my $line = <$in>; push @log, defined $line ? "read $line" : 'undef, ' . reason() . "\n"; syswrite $told, 'x' };
ualarm 200_000;
while (my $line = <$in>) { push @log, "main $line" }
waitpid $child, 0;
print @log;

for my $size (10, 20_000) {
    my ($reader, $to, $told) = pair(1, sub {
        my ($from) = @_;
        my $all = join '', <$from>;
        my %count; ++$count{$_} for split //, $all;
        print map { "$_ $count{$_} " } sort keys %count;
        print "\n";
    });
    $SIG{ALRM} = sub { my $good = print $to 'y' x $size; print 'print in the handler: ', $good ? 'good' : reason(), "\n"; syswrite $told, 'x' };
    ualarm 200_000;
    print $to 'x' x 1000 for 1 .. 200;
    print $to 'z' x 100;
    close $to;
    waitpid $reader, 0;
}

# expect: undef, EINTR
# expect: main yes
# expect: main more
# expect: print in the handler: EINTR
# expect: x 200000 z 100 
# expect: print in the handler: EINTR
# expect: x 200000 z 100 
