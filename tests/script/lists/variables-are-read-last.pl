# A list holds the variables: what stands further on and changes one is seen
our $p = 1; my $i = 1; my $s = "x"; my @a = (1, 2); my %g = (a => 1);
sub inc { $p++; "" }
print $i, $i++, $i, "\n";
print $a[0], ($a[0] = 5), $a[0], " ", $g{a}, $g{a}++, $g{a}, "\n";
print $s, ($s .= "y"), $s, "\n";
print $p, inc(), $p, "\n";
print join(",", $p, $p++, $p), "\n";
my @z = ($p, $p++, $p); print "@z\n";
my $r = [$i, ++$i]; print "@$r\n";
print "first" =~ /(fir)/ ? $1 : "", " ", "second" =~ /(sec)/ ? $1 : "", "\n";
printf "%s %s %s\n", $i, $i++, $i;
my ($x, $y) = (1, 2); print $x, (($x, $y) = ($y, $x)), $x, "\n";

# expect: 212
# expect: 555 212
# expect: xyxyxy
# expect: 22
# expect: 3,2,3
# expect: 4 3 4
# expect: 3 3
# expect: sec sec
# expect: 4 3 4
# expect: 2212
