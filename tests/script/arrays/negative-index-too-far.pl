# Assigning before the start dies
my @a = (1, 2);
eval { $a[-3] = 0; };
print $@;
my $i = -5;
eval { $a[$i] = 0; };
print $@;
# expect: Modification of non-creatable array value attempted, subscript -3 at arrays/negative-index-too-far.pl line 3.
# expect: Modification of non-creatable array value attempted, subscript -5 at arrays/negative-index-too-far.pl line 6.
