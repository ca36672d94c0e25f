# A self-referencing structure is shown with $VAR1
use Data::Dumper; $Data::Dumper::Indent = 1; $Data::Dumper::Sortkeys = 1;
my $x = { n => 1 }; $x->{self} = $x; $x->{list} = [$x->{n}];
print Dumper($x);
# no-leak-check: it makes a cycle
# expect: $VAR1 = {
# expect:   'list' => [
# expect:     1
# expect:   ],
# expect:   'n' => 1,
# expect:   'self' => $VAR1
# expect: };
