# kill 0 asks whether a process is there
my $p = fork // die;
exit unless $p;
print kill(0, $p), " ";
waitpid $p, 0;
print kill(0, $p), " ", $!{ESRCH} ? "ESRCH" : "$!", "\n";
print kill('ZERO' => $$), "\n";
# expect: 1 0 ESRCH
# expect: 1
