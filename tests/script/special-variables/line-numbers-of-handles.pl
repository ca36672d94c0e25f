# $. follows reads, local $. and assignment
open my $f, '<', \"a\nb\nc\nd\n";
<$f>;
<$f>;
print "$. ";
$. = 10;
<$f>;
print "$. ";
{ local $.; open my $g, '<', \"x\n"; <$g> } <$f>;
print "$.\n";
# expect: 2 11 12
