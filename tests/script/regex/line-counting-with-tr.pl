# Counting lines and words
my $t = "one two\nthree\n";
print(($t =~ tr/\n//), " ", scalar(() = $t =~ /\w+/g), " ", scalar(my @l = split /\n/, $t), "\n");
# expect: 2 3 2
