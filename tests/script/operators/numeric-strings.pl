# What counts as a number inside a string
no warnings;
for my $s ("3 apples", "  12  ", "1e3x", "0x10", "1_000", ".5.", "--5", "+3", "1e", "\n7", "0 but true") {
    print $s + 0, "\n";
}
# expect: 3
# expect: 12
# expect: 1000
# expect: 0
# expect: 1
# expect: 0.5
# expect: 0
# expect: 3
# expect: 1
# expect: 7
# expect: 0
