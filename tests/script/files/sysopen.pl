# sysopen with flags and modes
use Fcntl; my $p = "$ENV{TMPDIR}/f";
sysopen(my $f, $p, O_WRONLY | O_CREAT | O_EXCL, 0640) or die;
print $f "x";
close $f;
printf "%o\n", (stat $p)[2] & 0777;
print sysopen($f, $p, O_WRONLY | O_CREAT | O_EXCL) ? "again" : "$!", "\n";
sysopen($f, $p, O_WRONLY | O_APPEND) or die; print $f "y"; close $f; print -s $p, "\n";
# expect: 640
# expect: File exists
# expect: 2
