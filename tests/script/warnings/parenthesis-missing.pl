# my $x, $y = ...
use warnings; our ($q);
my $x, $q = 1, 2;
local $q, $x = 3, 4;
our $z, $x = 5, 6;
# expect-error: Parentheses missing around "my" list at warnings/parenthesis-missing.pl line 3.
# expect-error: Parentheses missing around "local" list at warnings/parenthesis-missing.pl line 4.
# expect-error: Parentheses missing around "our" list at warnings/parenthesis-missing.pl line 5.
# expect-error: Useless use of a constant (2) in void context at warnings/parenthesis-missing.pl line 3.
# expect-error: Useless use of a constant (4) in void context at warnings/parenthesis-missing.pl line 4.
# expect-error: Useless use of a constant (6) in void context at warnings/parenthesis-missing.pl line 5.
