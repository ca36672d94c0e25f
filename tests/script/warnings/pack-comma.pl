# A comma in a template
use warnings;
my $p = pack "A2,A2", "a", "b";
print "[$p]\n";
# expect: [a b ]
# expect-error: Invalid type ',' in pack at warnings/pack-comma.pl line 3.
