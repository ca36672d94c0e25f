# $^S tells whether an eval is running
print defined $^S ? $^S : 'undef', " ";
eval { print "$^S " };
eval 'print "$^S\n"';
BEGIN { print defined $^S ? $^S : 'undef', " " }
# expect: undef 0 1 1
