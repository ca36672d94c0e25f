# A failed exec returns false and warns
use warnings;
{ exec "/nonexistent/program", "x" } print "still here ", $! + 0, "\n";
# expect: still here 2
# expect-error: Can't exec "/nonexistent/program": No such file or directory at processes/exec-fails.pl line 3.
