# Sorting nothing and one
my @none;
my @e = sort @none;
my @o = sort { die } (5);
print scalar(@e), "@o\n";
# expect: 05
