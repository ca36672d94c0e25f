# qw with several delimiters, empty too
my @a = (qw[a b], qw{c}, qw<d e>, qw/f/);
print "@a\n";
my @e = qw();
print scalar(@e), "\n";
# expect: a b c d e f
# expect: 0
