# warnings::enabled, warnif and register
package My;
use warnings::register;
sub f { warnings::warnif("my text"); warnings::enabled() ? "on" : "off" }
package main;
use warnings;
print My::f(), "\n";
{ no warnings 'My'; print My::f(), "\n"; }
{ no warnings; print My::f(), "\n"; }
eval qq{#line 1 "text"\n} . q{ use warnings FATAL => 'My'; My::f() };
print $@;

# expect: on
# expect: off
# expect: off
# expect: my text at text line 1.
# expect-error: my text at warnings/warnings-functions.pl line 7.
