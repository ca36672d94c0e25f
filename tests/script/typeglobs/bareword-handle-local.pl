# local *FH makes a private handle
sub read_first { local *FH; open FH, '<', \"in $_[0]\n" or die; my $l = <FH>; close FH; $l }
print read_first(1), read_first(2);
print defined fileno(FH) ? "open" : "closed", "\n";
# expect: in 1
# expect: in 2
# expect: closed
