# Statement unlikely to be reached
use warnings;
if (0) { exec "x"; print "y"; }
{ exec "/nonexistent/a" or print "or is fine\n"; }
exec "/nonexistent/b"; my $never = 1;
# expect: or is fine
# expect-error: Statement unlikely to be reached at warnings/exec.pl line 5.
# expect-error: 	(Maybe you meant system() when you said exec()?)
# expect-error: Can't exec "/nonexistent/a": No such file or directory at warnings/exec.pl line 4.
# expect-error: Can't exec "/nonexistent/b": No such file or directory at warnings/exec.pl line 5.
