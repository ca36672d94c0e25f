# SIGCHLD and a reaping loop
use POSIX ':sys_wait_h';
my %st;
$SIG{CHLD} = sub { while ((my $p = waitpid -1, WNOHANG) > 0) { $st{$p} = $? >> 8 } };
my @p;
for my $c (1 .. 3) { my $p = fork // die; exit $c unless $p; push @p, $p } select undef, undef, undef, 0.05 until keys %st == 3;
print join(",", map { $st{$_} } @p), "\n";
# expect: 1,2,3
