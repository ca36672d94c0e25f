# Constants in a parenthesised list
use warnings;
my $x = (4, 5, 6);
my $y = ("a", "b");
print "$x$y\n";
# expect: 6b
# expect-error: Useless use of a constant (4) in void context at warnings/list-in-scalar-assignment.pl line 3.
# expect-error: Useless use of a constant (5) in void context at warnings/list-in-scalar-assignment.pl line 3.
# expect-error: Useless use of a constant ("a") in void context at warnings/list-in-scalar-assignment.pl line 4.
