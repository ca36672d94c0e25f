# WUNTRACED sees a stopped child, CONT starts it
use POSIX ':sys_wait_h';
my $pid = fork // die; if (!$pid) { kill STOP => $$; exit 4 }
waitpid $pid, WUNTRACED; print WIFSTOPPED($?) ? "stopped" : "no", " ", WSTOPSIG($?) == POSIX::SIGSTOP() ? 1 : 0, "\n";
kill CONT => $pid; waitpid $pid, 0; print $? >> 8, "\n";
# expect: no 0
# expect: 4
