# Comments end at the line's end, also inside expressions
my $x = 1 # one
    + # plus
    2;    # two
print "$x # not a comment\n";
# expect: 3 # not a comment
