# SPDX-License-Identifier: MIT
# Signals fail no call that need not wait, wherever they land: a free lock is taken, a file opened, bytes go and come. The arguments are
# for how many seconds, and how many signals must have come.
# full: 30 10000
# short: 1 20
# limit: 120
use strict;
use warnings;
use Errno 'EINTR';
use Fcntl ':flock';
use File::Temp 'tempfile';
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_RMID S_IRUSR S_IWUSR);
use Socket;
use Soak;

my ($seconds, $least) = @ARGV;
my ($file, $path) = tempfile(UNLINK => 1);
my ($server, $port) = local_server();
my $address = pack_sockaddr_in($port, INADDR_LOOPBACK);
pipe my $in, my $out or die "pipe: $!";
socketpair my $near, my $far, AF_UNIX, SOCK_STREAM, 0 or die "socketpair: $!";
my $semaphores = semget(IPC_PRIVATE, 1, IPC_CREAT | S_IRUSR | S_IWUSR) // die "semget: $!";
my $queue = msgget(IPC_PRIVATE, IPC_CREAT | S_IRUSR | S_IWUSR) // die "msgget: $!";
my ($receiver, $pid) = $$;
END {
    if ($$ == $receiver) {
        my $status = $?;
        if ($pid) { kill KILL => $pid; waitpid $pid, 0 }
        semctl $semaphores, 0, IPC_RMID, 0;
        msgctl $queue, IPC_RMID, 0;
        $? = $status;
    }
}
my $big = 'x' x 50_000;

my $runs = 0;
$SIG{USR1} = sub { ++$runs };
$pid = fork // die "fork: $!";
if (!$pid) {
    # Ends by itself when the receiver is gone.
    1 while kill(USR1 => $receiver) && getppid == $receiver && select(undef, undef, undef, 1e-4 * rand) >= 0;
    exec 'true';    # no END block of the receiver's
}
my $rounds = 0;
my $end = now() + $seconds;
while (now() < $end || $runs < $least && now() < $end + 60) {
    ++$rounds;
    open my $read, '<', $path or die "open: $!";
    flock $file, LOCK_EX or die "flock: $!";
    flock $file, LOCK_UN or die "unlock: $!";
    (syswrite $out, $big // die "syswrite: $!") == length $big or die "syswrite: some of it\n";
    for (my $left = length $big; $left > 0;) { $left -= (sysread $in, my $text, $left) || die "sysread: $!" }
    send $near, 'word', 0 // die "send: $!";
    defined recv $far, my $text, 10, 0 or die "recv: $!";
    vec(my $writable = '', fileno $near, 1) = 1;
    select(undef, $writable, undef, 10) == 1 or die "select: $!";
    semop $semaphores, pack 's!3', 0, 1, 0 or die "semop up: $!";
    semop $semaphores, pack 's!3', 0, -1, 0 or die "semop down: $!";
    msgsnd $queue, pack('l! a*', 1, 'word'), 0 or die "msgsnd: $!";
    msgrcv $queue, my $message, 10, 0, 0 or die "msgrcv: $!";
    next if $rounds % 16;
    socket my $client, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    connect $client, $address or $! == EINTR or die "connect: $!";    # the kernel may tell so, and connects all the same
    accept my $peer, $server or die "accept: $!";
}
die "$runs signals came\n" if $runs < $least;
print "$runs signals, $rounds rounds of calls that need not wait, none failed\n";
