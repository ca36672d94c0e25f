# Without fallback an operator that is not overloaded dies, conversions work
package P; use overload '""' => sub { "7" };
package main;
my $p = bless [], 'P';
print "$p", " ", $p . "x", " ", lc $p, "\n";
eval { my $x = $p eq "7" }; print $@;
eval { my $x = $p + 1 }; print $@;
eval { my $x = 1 - $p }; print $@;
# expect: 7 7x 7
# expect: Operation "eq": no method found,
# expect: 	left argument in overloaded package P,
# expect: 	right argument has no overloaded magic at overload/no-method-found.pl line 6.
# expect: Operation "+": no method found,
# expect: 	left argument in overloaded package P,
# expect: 	right argument has no overloaded magic at overload/no-method-found.pl line 7.
# expect: Operation "-": no method found,
# expect: 	left argument has no overloaded magic,
# expect: 	right argument in overloaded package P at overload/no-method-found.pl line 8.
