# "-|" with a command and with a list
open(my $p, "-|", "echo x; echo y") or die;
print <$p>;
close $p;
open($p, "-|", "echo", 'a  b', '$x') or die;
print <$p>;
close $p;
# expect: x
# expect: y
# expect: a  b $x
