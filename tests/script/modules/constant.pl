# use constant: scalars, lists and many at once
use constant PI => 3.14;
use constant LIST => (1, 2, 3);
use constant { A => 1, B => 'b' };
print PI * 2, " ", (LIST)[1], " ", scalar(my @l = LIST), " ", A, B, " @{[PI]}\n";
print main->PI, " ", __PACKAGE__->can('A') ? 1 : 0, "\n";
# expect: 6.28 2 3 1b 3.14
# expect: 3.14 1
