# FATAL warnings die
use warnings FATAL => 'uninitialized';
my $u;
eval { my $r = "$u"; print "never\n" };
print "died: $@";
eval { my $r = "x" + 1; print "only warned\n" };
use warnings FATAL => 'all';
eval { my $r = "y" + 1; print "never\n" };
print "died: $@";
# expect: died: Use of uninitialized value $u in string at warnings/fatal.pl line 4.
# expect: only warned
# expect: died: Argument "y" isn't numeric in addition (+) at warnings/fatal.pl line 8.
