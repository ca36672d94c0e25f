# The name in the message is cut
use strict;
my $n = "x" x 50;
eval { my $y = $$n };
print $@;
# expect: Can't use string ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"...) as a SCALAR ref while "strict refs" in use at strict/refs-long-string.pl line 4.
