# () makes a constant that takes no arguments
sub PI() { 3 }
print PI + 1, "\n";
print PI, "\n";
eval 'PI(1)'; print $@;
# expect: 4
# expect: 3
# expect: Too many arguments for main::PI at (eval 1) line 1, near "1)
# expect: "
