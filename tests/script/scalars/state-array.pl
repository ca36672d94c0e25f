# state arrays and hashes may be initialised since 5.28
use feature 'state';
sub f { state @a = (1, 2); push @a, scalar @a; return "@a" }
f(); print f(), "\n";
# expect: 1 2 2 3
