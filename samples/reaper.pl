# SPDX-License-Identifier: MIT
# A keeper of children: SIGCHLD has them reaped, the failed ones are started again, and the keeper sleeps until there is something to do.
use strict;
use warnings;
use POSIX qw(:sys_wait_h :signal_h);
$| = 1;
alarm 30;

my %name_of;     # process => the job it works for
my %tries;       # job => how often it was started
my @ended;       # what the handler has seen: [process, status]

# Signals merge: one of them may stand for many children. Only note them here; the loop below acts.
$SIG{CHLD} = sub {
    local ($!, $?);
    while ((my $pid = waitpid -1, WNOHANG) > 0) { push @ended, [$pid, $?]; }
};

# Between "is there something to do?" and "sleep" a signal could come and be slept through. Blocked, it waits for sigsuspend.
my $child   = POSIX::SigSet->new(SIGCHLD);
my $nothing = POSIX::SigSet->new;
sigprocmask(SIG_BLOCK, $child, $nothing);

# What the jobs do: one is well at once, one needs three tries, one is killed each time.
my %job = (
    steady  => sub { exit 0 },
    clumsy  => sub { exit($tries{clumsy} < 3 ? 1 : 0) },
    unlucky => sub { $SIG{TERM} = 'DEFAULT'; kill TERM => $$; },
);

sub start {
    my ($name) = @_;
    $tries{$name}++;
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        $SIG{CHLD} = 'DEFAULT';
        sigprocmask(SIG_SETMASK, $nothing);
        $job{$name}->();
    }
    $name_of{$pid} = $name;
}

start($_) for sort keys %job;

my @story;
while (%name_of) {
    sigsuspend($nothing) until @ended;
    while (my $one = shift @ended) {
        my ($pid, $status) = @$one;
        my $name = delete $name_of{$pid} // next;
        my $how = WIFSIGNALED($status) ? 'killed by ' . WTERMSIG($status) : 'ended with ' . WEXITSTATUS($status);
        push @story, "$name, try $tries{$name}: $how";
        start($name) if $status && $tries{$name} < 4;
    }
}
print "$_\n" for sort @story;
print 'children left: ', (waitpid(-1, WNOHANG) == -1 ? 'none' : 'some'), "\n";

# expect: clumsy, try 1: ended with 1
# expect: clumsy, try 2: ended with 1
# expect: clumsy, try 3: ended with 0
# expect: steady, try 1: ended with 0
# expect: unlucky, try 1: killed by 15
# expect: unlucky, try 2: killed by 15
# expect: unlucky, try 3: killed by 15
# expect: unlucky, try 4: killed by 15
# expect: children left: none
