# Invalid bytes survive reading and writing
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p or die; print $o "a\xff\xfeb\n"; close $o;
open my $i, '<', $p or die; my $l = <$i>; print length $l, " ", ord substr($l, 1), "\n";
my $d = $l; print utf8::decode($d) ? "valid" : "invalid", "\n";
# expect: 5 255
# expect: invalid
