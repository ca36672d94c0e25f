# Shell characters decide
$| = 1;
my $pid = fork // die;
if (!$pid) { exec 'echo $((1+2)) "q"' }
waitpid $pid, 0;
$pid = fork // die;
if (!$pid) { exec { "echo" } "argv0", "x" }
waitpid $pid, 0;
# expect: 3 q
# expect: x
