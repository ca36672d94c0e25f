# fcntl reads and sets flags
use Fcntl;
pipe my $r, my $w;
my $f = fcntl $r, F_GETFL, 0;
print $f & O_NONBLOCK ? 1 : 0;
fcntl $r, F_SETFL, $f | O_NONBLOCK or die;
print fcntl($r, F_GETFL, 0) & O_NONBLOCK ? 1 : 0;
my $n = sysread $r, my $b, 1;
print defined $n ? 1 : $!{EAGAIN} ? "again" : "$!";
print fcntl($w, F_GETFD, 0), "\n";
# expect: 01again1
