# Data that cannot be written when a handle is destroyed
use warnings;
{ open my $f, '>', '/dev/full'; print $f "x" }
print "end\n";
# expect: end
# expect-error: Warning: unable to close filehandle $f properly: No space left on device at warnings/close-fails-implicitly.pl line 3.
