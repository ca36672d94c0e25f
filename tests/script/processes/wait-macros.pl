# WIFEXITED, WIFSIGNALED and the rest
use POSIX ':sys_wait_h';
my $pid = fork // die;
if (!$pid) { exit 7 }
waitpid $pid, 0;
print WIFEXITED($?) ? WEXITSTATUS($?) : "no", " ";
$pid = fork // die;
if (!$pid) { kill TERM => $$; sleep 5 }
waitpid $pid, 0;
print WIFSIGNALED($?) ? WTERMSIG($?) : "no", " ", $? & 127, " ", WIFEXITED($?) ? 1 : 0, "\n";
# expect: 7 15 15 0
