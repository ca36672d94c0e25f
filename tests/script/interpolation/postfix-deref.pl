# Postfix dereference in strings under the feature
use feature 'postderef_qq';
my $r = [1, 2, 3];
print "$r->@* $r->@[0,1] $r->$#*\n";

# expect: 1 2 3 1 2 2
