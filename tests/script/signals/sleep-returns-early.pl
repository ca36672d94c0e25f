# A handler that returns ends sleep early
use Time::HiRes 'ualarm';
$SIG{ALRM} = sub { print "ring\n" };
ualarm 50_000;
my $s = CORE::sleep(10);
print $s < 5 ? "early\n" : "late\n";
# expect: ring
# expect: early
