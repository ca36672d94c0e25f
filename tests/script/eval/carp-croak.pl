# croak reports the caller
package M; use Carp;
sub f { croak "bad arg" }
sub g { carp "careful" }
package main;
eval { M::f() };
print $@;
M::g();
# expect: bad arg at eval/carp-croak.pl line 6.
# expect-error: careful at eval/carp-croak.pl line 8.
