# no warnings 'category' switches only that
use warnings; my $u; 
{ no warnings 'uninitialized'; my $r = "$u"; $r = "x" + 1; }
{ no warnings 'numeric'; my $r = "$u"; $r = "x" + 1; }
{ no warnings; my $r = "$u"; $r = "x" + 1; }
{ no warnings qw(numeric uninitialized); my $r = $u + "x"; }
print "end\n";
# expect: end
# expect-error: Argument "x" isn't numeric in addition (+) at warnings/categories-off.pl line 3.
# expect-error: Use of uninitialized value $u in string at warnings/categories-off.pl line 4.
