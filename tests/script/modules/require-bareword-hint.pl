# require of a string that looks like a module
@INC = ('/a');
eval { require "Foo::Bar" }; print $@;
eval { require "" }; print $@;
eval { my $u; require $u }; print $@;
# expect: Can't locate Foo::Bar in @INC (@INC contains: /a) at modules/require-bareword-hint.pl line 3.
# expect: Missing or undefined argument to require at modules/require-bareword-hint.pl line 4.
# expect: Missing or undefined argument to require at modules/require-bareword-hint.pl line 5.
