# $/ = "" reads paragraphs
open my $f, '<', \"a\nb\n\n\n\nc\n";
local $/ = "";
my @p = <$f>;
print scalar(@p), " ", length $p[0], " $p[1]";
# expect: 2 5 c
