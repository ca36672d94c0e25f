# die from a handler leaves flock
use Fcntl ':flock';
use Time::HiRes 'ualarm';
my $p = "$ENV{TMPDIR}/l";
open my $a, '>', $p or die;
flock $a, LOCK_EX;
open my $b, '>', $p or die;
eval { local $SIG{ALRM} = sub { die "no lock\n" }; ualarm 50_000; flock $b, LOCK_EX; };
print $@;
# expect: no lock
