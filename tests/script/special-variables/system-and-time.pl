# $^O $^T $^X
print "$^O ", $^T =~ /^\d+$/ ? 1 : 0, " ", -x $^X ? "executable" : $^X, "\n";
# expect: linux 1 executable
