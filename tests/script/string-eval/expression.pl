# A string is compiled and run
print eval "1 + 2", "\n";
my @l = eval "(1, 2, 3)";
print "@l\n";
# expect: 3
# expect: 1 2 3
