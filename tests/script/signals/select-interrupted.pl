# select returns -1 with EINTR
use Time::HiRes 'ualarm';
$SIG{ALRM} = sub { };
ualarm 50_000;
my $n = select undef, undef, undef, 5;
print $n, " ", $!{EINTR} ? "EINTR" : "", "\n";
# expect: -1 EINTR
