# my masks earlier declarations
use warnings;
my $x = 1; my $x = 2;
our $g; our $g;
my ($p, $p);
{ my $x = 3; }
sub f { my $a1; my $a1; }
our $x;
# expect-error: "my" variable $x masks earlier declaration in same scope at warnings/redeclared.pl line 3.
# expect-error: "our" variable $g redeclared at warnings/redeclared.pl line 4.
# expect-error: "my" variable $p masks earlier declaration in same statement at warnings/redeclared.pl line 5.
# expect-error: "my" variable $a1 masks earlier declaration in same scope at warnings/redeclared.pl line 7.
# expect-error: "our" variable $x masks earlier declaration in same scope at warnings/redeclared.pl line 8.
