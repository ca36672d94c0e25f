# Pipe opens that cannot work
use warnings;
open my $p, "| cat |";
open $p, "|";
open $p, "-|", "/nonexistent/x", "y";
open $p, "/nonexistent/cmd |";
print "end\n";
# expect: end
# expect-error: Can't open bidirectional pipe at warnings/pipe.pl line 3.
# expect-error: Missing command in piped open at warnings/pipe.pl line 4.
# expect-error: Can't exec "/nonexistent/x": No such file or directory at warnings/pipe.pl line 5.
# expect-error: Can't exec "/nonexistent/cmd": No such file or directory at warnings/pipe.pl line 6.
