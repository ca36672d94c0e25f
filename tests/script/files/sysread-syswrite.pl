# Unbuffered reading and writing
my $p = "$ENV{TMPDIR}/f";
open my $f, '>', $p or die;
print syswrite($f, "hello", 3, 1), " ", syswrite($f, "XY"), "\n";
close $f;
open $f, '<', $p or die; my $b;
my $n = sysread($f, $b, 4); print "$n $b\n";
$n = sysread($f, $b, 10, 4); print "$n $b\n";
$n = sysread($f, $b, 5); print "$n [$b]\n";
print sysseek($f, 0, 0), " ", sysseek($f, 1, 0), "\n";
# expect: 3 2
# expect: 4 ellX
# expect: 1 ellXY
# expect: 0 []
# expect: 0 but true 1
