# The fields and the string of a fixed time
my @t = gmtime(86400 * 365);
print "@t\n";
print scalar(gmtime 0), "\n";
print scalar(localtime 1e9), "\n";
my ($s, $m, $h, $d, $mo, $y, $wd, $yd, $dst) = localtime 1700000000;
print $y + 1900, "-", $mo + 1, "-$d $h:$m:$s $wd $yd $dst\n";
# expect: 0 0 0 1 0 71 5 0 0
# expect: Thu Jan  1 00:00:00 1970
# expect: Sun Sep  9 01:46:40 2001
# expect: 2023-11-14 22:13:20 2 317 0
