# die adds file and line
eval { die "oops" };
print $@;
eval { die "newline\n" };
print $@;
eval { die "a", "b", 3 };
print $@;
# expect: oops at eval/die-with-line.pl line 2.
# expect: newline
# expect: ab3 at eval/die-with-line.pl line 6.
