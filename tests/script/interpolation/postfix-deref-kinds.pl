# Postfix dereferences in strings: elements, slices, last index, in a pattern, and what stays text
use feature 'postderef_qq';
my $r = [1, 2, 3]; my $h = {a => 1, b => 2}; my $s = \"x"; my $c = [[5, 6]];
print "$r->@*|$r->@[0,1]|$r->$#*|$h->@{qw(a b)}|$s->$*\n";
print "$c->[0]->@* and $c->[0]->$#*\n";
$_ = "1 2";
print "matched\n" if /^$r->@[0,1]$/;
{ local $" = "-"; print "<$r->@*>\n"; }
print "@$r[1]\n";
no feature 'postderef_qq';
print "$r->@*" =~ /^ARRAY\(0x[0-9a-f]+\)->@\*$/ ? "text\n" : "not text\n";

# expect: 1 2 3|1 2|2|1 2|x
# expect: 5 6 and 1
# expect: matched
# expect: <1-2-3>
# expect: 2
# expect: text
