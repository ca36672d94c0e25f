# Postfix dereference of all kinds
my $s = \"str"; my $a = [1, 2]; my $h = { k => 'v' }; my $c = sub { "c@_" };
print $s->$*, " ", join(",", $a->@*), " ", join(",", $h->%*), " ", $c->&*, " ", $a->$#*, "\n";
# expect: str 1,2 k,v c 1
