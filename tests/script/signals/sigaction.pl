# POSIX::sigaction and masks
use POSIX qw(:signal_h);
my $n = 0;
sigaction(SIGUSR1, POSIX::SigAction->new(sub { $n++ })) or die;
kill USR1 => $$; print "$n ";
my $m = POSIX::SigSet->new(SIGUSR1);
sigprocmask(SIG_BLOCK, $m);
kill USR1 => $$; print "$n ";
my $pend = POSIX::SigSet->new;
sigpending($pend);
print $pend->ismember(SIGUSR1), " ";
sigprocmask(SIG_UNBLOCK, $m);
print "$n\n";
# expect: 1 1 1 2
