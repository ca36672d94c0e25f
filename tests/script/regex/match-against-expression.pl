# The left side may be any expression, the right too
my @w = ("a", "ab"); print "x" . "y" =~ /y/, " ";
my $p = "b";
print join(",", map { $_ =~ $p ? 1 : 0 } @w), " ", "abc" =~ "b" . "c" ? 1 : 0, " ", ("abc" =~ ("b" . "c")) ? 1 : 0, "\n";
# expect: x1 0,1 1 1
