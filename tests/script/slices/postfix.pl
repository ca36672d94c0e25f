# Postfix slices
my $r = [1 .. 5];
my $h = { a => 1, b => 2 };
print join(",", $r->@[0, 1]), " ", join(",", $h->@{qw(a b)}), "\n";
print join(",", $r->%[0]), " ", join(",", $h->%{a}), "\n";
# expect: 1,2 1,2
# expect: 0,1 a,1
