# open with undef gives a nameless file
open my $f, '+>', undef or die; print $f "temp"; seek $f, 0, 0; print <$f>, "\n";
# expect: temp
