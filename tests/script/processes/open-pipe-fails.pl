# A command that is not there
use warnings;
my $r = open(my $p, "-|", "/nonexistent/cmd", "x");
print defined $r && $r ? "opened" : "failed: " . ($! + 0), "\n";
# expect: failed: 2
# expect-error: Can't exec "/nonexistent/cmd": No such file or directory at processes/open-pipe-fails.pl line 3.
