# qw makes a list of words without quotes
my @a = qw(one two  three
    four);
print scalar(@a), ": @a\n";
print((qw(a b c))[1], "\n");
# expect: 4: one two three four
# expect: b
