# sub with prototype, attributes and signature
use feature 'signatures'; no warnings;
sub pr :prototype($$) { "@_" } sub lv :lvalue { our $v } sub both :prototype($) ($x) { "both $x" } my $an = sub :lvalue { our $w };
lv() = 3; $an->() = 4; our ($v, $w); print pr(1, 2), " $v $w ", both(5), " ", prototype(\&pr), "\n";
# expect: 1 2 3 4 both 5 $$
