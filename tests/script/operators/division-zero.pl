# / by zero dies
my $z = 0;
print eval { 5 / $z } // "died: $@";
# expect: died: Illegal division by zero at operators/division-zero.pl line 3.
