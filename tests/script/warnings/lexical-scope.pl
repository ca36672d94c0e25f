# The scope is the block where the code was written
sub quiet { my $u; my $r = "$u"; 1 }
{ use warnings; sub loud { my $u; my $r = "$u"; 1 } }
use warnings;
quiet();
{ no warnings; loud(); }
# expect-error: Use of uninitialized value $u in string at warnings/lexical-scope.pl line 3.
