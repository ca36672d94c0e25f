# splice before the start dies
my @a = (1);
eval { splice(@a, -2, 1) };
print $@;
# expect: Modification of non-creatable array value attempted, subscript -2 at arrays/splice-before-start.pl line 3.
