# Here-docs as values in a list
my %h = (a => <<A, b => <<B);
va
A
vb
B
print $h{b}, $h{a};
# expect: vb
# expect: va
