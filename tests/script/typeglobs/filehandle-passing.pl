# Handles through *FH, \*FH, strings and hash values
open FH, '<', \"1\n2\n3\n4\n" or die; sub rd { my $h = shift; scalar <$h> } my %h = (fh => \*FH); print rd(*FH), rd(\*FH), rd("FH"), readline($h{fh});
# expect: 1
# expect: 2
# expect: 3
# expect: 4
