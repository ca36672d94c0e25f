# A parenthesis right after a function ends its arguments
print((1 + 2) * 3, "\n");
my @l = (join(",", 1, 2) . ";", (lc "X") . "y", length("ab") + 1, abs(-3) ** 2); print "@l\n";
my $s = sprintf("%d", 3) + 1; print "$s\n";
# expect: 9
# expect: 1,2; xy 3 9
# expect: 4
