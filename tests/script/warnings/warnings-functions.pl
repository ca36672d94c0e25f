# warnings::enabled, warnif and register
package My;
use warnings::register;
sub f { warnings::warnif("my text"); warnings::enabled() ? "on" : "off" }
package main;
use warnings;
print My::f(), "\n";
{ no warnings 'My'; print My::f(), "\n"; }
{ no warnings; print My::f(), "\n"; }
eval q{ use warnings FATAL => 'My'; My::f() };
print $@;
# expect: on
# expect: off
# expect: off
# expect: my text at (eval 5) line 1.
# expect-error: my text at warnings/warnings-functions.pl line 7.
# known-gap: categories of modules have no switch of their own
