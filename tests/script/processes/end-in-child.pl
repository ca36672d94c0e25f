# A forked child runs END too unless it leaves by _exit
$| = 1; use POSIX (); my $me = $$; END { print $$ == $me ? "parent end\n" : "child end\n" }
my $p = fork // die;
if (!$p) { exit 0 }
waitpid $p, 0;
$p = fork // die;
if (!$p) { POSIX::_exit(0) }
waitpid $p, 0;
# expect: child end
# expect: parent end
