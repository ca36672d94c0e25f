# A BEGIN handler catches compile-time warnings
BEGIN { $SIG{__WARN__} = sub { print "C: $_[0]" } }
use warnings;
my $x;
my $x;
"void";
print "run\n";
# expect: C: "my" variable $x masks earlier declaration in same scope at warnings/compile-time-handler.pl line 5.
# expect: C: Useless use of a constant ("void") in void context at warnings/compile-time-handler.pl line 6.
# expect: run
