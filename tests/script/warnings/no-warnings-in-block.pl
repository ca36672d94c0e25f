# The block ends the silence
use warnings;
my $u;
{ no warnings; my $s = "$u"; }
my $s = "$u";
# expect-error: Use of uninitialized value $u in string at warnings/no-warnings-in-block.pl line 5.
