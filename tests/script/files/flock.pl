# Locks between two handles of two processes
use Fcntl ':flock';
my $p = "$ENV{TMPDIR}/f";
open my $a, '>', $p or die;
print flock($a, LOCK_EX) ? 1 : 0;
open my $b, '>', $p;
print flock($b, LOCK_EX | LOCK_NB) ? 1 : 0, $!{EWOULDBLOCK} ? "busy" : "";
flock $a, LOCK_UN;
print flock($b, LOCK_SH | LOCK_NB) ? 1 : 0, "\n";
# expect: 10busy1
