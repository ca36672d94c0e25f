# The messages for missing methods
package Foo { sub new { bless {}, shift } }
eval { Foo->new->nope }; print $@;
eval { Foo->nope }; print $@;
eval { Nowhere->new }; print $@;
eval { my $u; $u->m }; print $@;
eval { my $s = ""; $s->m }; print $@;
eval { [1]->m }; print $@;
eval { "3x"->m }; print $@;
# expect: Can't locate object method "nope" via package "Foo" at objects/method-not-found.pl line 3.
# expect: Can't locate object method "nope" via package "Foo" at objects/method-not-found.pl line 4.
# expect: Can't locate object method "new" via package "Nowhere" (perhaps you forgot to load "Nowhere"?) at objects/method-not-found.pl line 5.
# expect: Can't call method "m" on an undefined value at objects/method-not-found.pl line 6.
# expect: Can't call method "m" without a package or object reference at objects/method-not-found.pl line 7.
# expect: Can't call method "m" on unblessed reference at objects/method-not-found.pl line 8.
# expect: Can't locate object method "m" via package "3x" (perhaps you forgot to load "3x"?) at objects/method-not-found.pl line 9.
