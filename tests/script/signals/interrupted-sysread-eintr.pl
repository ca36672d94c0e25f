# Without die sysread returns undef with EINTR, readline goes on
use Time::HiRes 'ualarm';
pipe my $r, my $w;
$SIG{ALRM} = sub { syswrite $w, "data\n" };
ualarm 50_000;
my $n = sysread $r, my $b, 10;
print defined $n ? $n : $!{EINTR} ? "EINTR" : "$!", "\n";
ualarm 50_000;
sysread $r, $b, 10;
my $l = <$r>;
print "line $l";
# expect: EINTR
# expect: line data
