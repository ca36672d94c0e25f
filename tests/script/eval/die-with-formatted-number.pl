# die with a number and a list
eval { die 42 };
print $@;
eval { die 1.50, "\n" };
print $@;
# expect: 42 at eval/die-with-formatted-number.pl line 2.
# expect: 1.5
