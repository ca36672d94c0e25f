# waitpid for one child, WNOHANG, and none left
use POSIX ':sys_wait_h';
pipe my $r, my $w;
my $pid = fork // die; if (!$pid) { close $w; <$r>; exit 5 }
close $r; print waitpid($pid, WNOHANG), "\n"; close $w;
print waitpid($pid, 0) == $pid ? "done" : "?", " ", $? >> 8, "\n";
print waitpid($pid, 0), " $? ", $!{ECHILD} ? "ECHILD" : "", "\n"; print waitpid(-1, WNOHANG), "\n";
# expect: 0
# expect: done 5
# expect: -1 -1 ECHILD
# expect: -1
