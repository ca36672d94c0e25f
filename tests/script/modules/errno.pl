# %! and the Errno constants
use Errno qw(ENOENT EACCES);
$! = ENOENT;
print $! + 0, " $! ", $!{ENOENT} ? 1 : 0, $!{EACCES} ? 1 : 0, " ", exists $!{NOSUCH} ? 1 : 0, "\n";
# expect: 2 No such file or directory 10 0
