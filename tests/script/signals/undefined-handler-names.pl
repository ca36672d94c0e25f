# A handler that is no sub: the warning calls it by its last name, however it was given
use warnings; no strict;
my @handlers = (\&REAPER, \&Foo::bar, "nope", "A::b", *glo, \&{"x y"}, sub { });
sub gone { 1 }
my $gone = \&gone;
undef &gone;
$SIG{__WARN__} = sub { print "warned: @_" };
for (@handlers, $gone) { $SIG{USR1} = $_; kill USR1 => $$ }
*glo = 1;

# expect: warned: SIGUSR1 handler "REAPER" not defined.
# expect: warned: SIGUSR1 handler "bar" not defined.
# expect: warned: SIGUSR1 handler "nope" not defined.
# expect: warned: SIGUSR1 handler "b" not defined.
# expect: warned: SIGUSR1 handler "glo" not defined.
# expect: warned: SIGUSR1 handler "x y" not defined.
# expect: warned: SIGUSR1 handler "gone" not defined.
