# A string as a file
my $t = "l1\nl2\nl3";
open my $f, '<', \$t or die;
my @l = <$f>; print scalar(@l), " $l[1]", eof($f) ? "eof\n" : "more\n";
seek $f, 3, 0; print scalar <$f>;
# expect: 3 l2
# expect: eof
# expect: l2
