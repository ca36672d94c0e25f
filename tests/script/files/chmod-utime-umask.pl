# Modes and times
my $p = "$ENV{TMPDIR}/f";
umask 022;
open my $o, '>', $p;
close $o;
printf "%o ", (stat $p)[2] & 0777;
print chmod(0600, $p, "$p.none");
printf " %o ", (stat $p)[2] & 0777;
print utime(1000, 2000, $p), " ", join(",", (stat $p)[8, 9]), sprintf(" %03o\n", umask);
# expect: 644 1 600 1 1000,2000 022
