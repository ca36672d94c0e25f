# __WARN__ gets perl's own warnings
use warnings;
local $SIG{__WARN__} = sub { print "<$_[0]>" };
my $u;
my $r = "a$u";
$r = "b" * 1;
print "\n";
# expect: <Use of uninitialized value $u in concatenation (.) or string at warnings/handler-gets-it.pl line 5.
# expect: ><Argument "b" isn't numeric in multiplication (*) at warnings/handler-gets-it.pl line 6.
# expect: >
