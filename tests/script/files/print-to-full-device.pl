# /dev/full fails at close
open my $f, '>', '/dev/full' or die; print print($f "x") ? 1 : 0; print close($f) ? 1 : 0, " $!\n";
# expect: 10 No space left on device
