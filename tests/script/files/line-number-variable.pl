# $. follows the last handle read
open my $a, '<', \"1\n2\n3\n"; open my $b, '<', \"x\n";
<$a>; <$a>; print $.; <$b>; print $.; <$a>; print $.; close $a; print $., "\n";
{ local $. ; open my $c, '<', \"p\nq\n"; <$c>; <$c>; print $.; } print "$.\n";
# expect: 2130
# expect: 20
