# A stopped child gives $? 0; ${^CHILD_ERROR_NATIVE} knows more
use POSIX ':sys_wait_h';
my $pid = fork // die;
if (!$pid) { kill STOP => $$; exit 4 }
print waitpid($pid, WUNTRACED) == $pid ? "child" : "?", " $?\n";
my $native = ${^CHILD_ERROR_NATIVE};
print WIFSTOPPED($native) ? "stopped" : "no", " ", WSTOPSIG($native) == POSIX::SIGSTOP() ? "by STOP" : "?", "\n";
kill CONT => $pid;
waitpid $pid, 0;
print $? >> 8, "\n";
# expect: child 0
# expect: stopped by STOP
# expect: 4
