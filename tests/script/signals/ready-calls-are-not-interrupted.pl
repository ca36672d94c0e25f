# a signal just before a call that need not wait: its handler runs, and the call does its work
use strict; use warnings; use Fcntl qw(:flock :DEFAULT); use Socket; use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_RMID IPC_NOWAIT);
$| = 1;
my $runs = 0;
$SIG{USR1} = sub { ++$runs };
sub try {
    my ($name, $code) = @_;
    my $before = $runs;
    $! = 0;
    my $got = $code->();
    my $error = $!;
    print "$name: ", defined $got && $got ne '' ? $got : "failed: $error", ", runs ", $runs - $before, "\n";
}
pipe my $in, my $out or die;
try syswrite => sub { (kill(USR1 => $$), syswrite $out, "abc")[1] };
try sysread => sub { (kill(USR1 => $$), sysread $in, my $text, 10)[1] };
try open => sub { (kill(USR1 => $$), open my $file, '<', '/dev/null')[1] };
try 'open of nothing' => sub { (kill(USR1 => $$), open my $file, '<', '/nonexistent')[1] };
my $path = "/tmp/nacre-ready-$$";
try sysopen => sub { (kill(USR1 => $$), sysopen my $file, $path, O_WRONLY | O_CREAT)[1] };
open my $file, '+<', $path or die "$path: $!";
try flock => sub { (kill(USR1 => $$), flock $file, LOCK_EX)[1] };
open my $other, '<', $path or die;
try 'flock without waiting' => sub { (kill(USR1 => $$), flock $other, LOCK_EX | LOCK_NB)[1] };
try unlock => sub { (kill(USR1 => $$), flock $file, LOCK_UN)[1] };
my $big = 'x' x 300_000;
try 'syswrite to a file' => sub { (kill(USR1 => $$), syswrite $file, $big)[1] };
my $lock = pack 's s l! l! i x![l!]', F_WRLCK, 0, 0, 0, 0;
try 'fcntl lock' => sub { (kill(USR1 => $$), fcntl $file, F_SETLKW, $lock)[1] };
try 'fcntl flags' => sub { (kill(USR1 => $$), fcntl $file, F_SETFD, 1)[1] };
socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0 or die;
try send => sub { (kill(USR1 => $$), send $a, "abc", 0)[1] };
try recv => sub { (kill(USR1 => $$), defined recv $b, my $text, 10, 0)[1] };
try 'syswrite to a socket' => sub { (kill(USR1 => $$), syswrite $a, "abc")[1] };
try 'select of descriptors' => sub { vec(my $r = '', fileno $b, 1) = 1; (kill(USR1 => $$), select $r, undef, undef, 10)[1] };
try 'select without waiting' => sub { vec(my $r = '', fileno $in, 1) = 1; (kill(USR1 => $$), scalar select $r, undef, undef, 0)[1] };
$in->blocking(0);
try 'sysread without waiting' => sub { (kill(USR1 => $$), sysread $in, my $text, 10)[1] };
socket my $server, PF_INET, SOCK_STREAM, 0 or die;
bind $server, pack_sockaddr_in(0, INADDR_LOOPBACK) or die;
listen $server, 5 or die;
socket my $client, PF_INET, SOCK_STREAM, 0 or die;
try connect => sub { (kill(USR1 => $$), connect $client, getsockname $server)[1] };
connect $client, getsockname $server;
try accept => sub { (kill(USR1 => $$), accept(my $peer, $server) ? 'a peer' : undef)[1] };
my $id = semget(IPC_PRIVATE, 1, IPC_CREAT | 0600);
try 'semop up' => sub { (kill(USR1 => $$), semop $id, pack 's!3', 0, 1, 0)[1] };
try 'semop down' => sub { (kill(USR1 => $$), semop $id, pack 's!3', 0, -1, 0)[1] };
try 'semop without waiting' => sub { (kill(USR1 => $$), semop $id, pack 's!3', 0, -1, IPC_NOWAIT)[1] };
semctl $id, 0, IPC_RMID, 0;
my $queue = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
try msgsnd => sub { (kill(USR1 => $$), msgsnd $queue, pack('l! a*', 3, 'hello'), 0)[1] };
try msgrcv => sub { (kill(USR1 => $$), msgrcv $queue, my $message, 10, 0, 0)[1] };
try 'msgrcv without waiting' => sub { (kill(USR1 => $$), msgrcv $queue, my $message, 10, 0, IPC_NOWAIT)[1] };
msgctl $queue, IPC_RMID, 0;
unlink $path;

# expect: syswrite: 3, runs 1
# expect: sysread: 3, runs 1
# expect: open: 1, runs 1
# expect: open of nothing: failed: No such file or directory, runs 1
# expect: sysopen: 1, runs 1
# expect: flock: 1, runs 1
# expect: flock without waiting: 0, runs 1
# expect: unlock: 1, runs 1
# expect: syswrite to a file: 300000, runs 1
# expect: fcntl lock: 0 but true, runs 1
# expect: fcntl flags: 0 but true, runs 1
# expect: send: 3, runs 1
# expect: recv: 1, runs 1
# expect: syswrite to a socket: 3, runs 1
# expect: select of descriptors: 1, runs 1
# expect: select without waiting: 0, runs 1
# expect: sysread without waiting: failed: Resource temporarily unavailable, runs 1
# expect: connect: 1, runs 1
# expect: accept: a peer, runs 1
# expect: semop up: 1, runs 1
# expect: semop down: 1, runs 1
# expect: semop without waiting: 0, runs 1
# expect: msgsnd: 1, runs 1
# expect: msgrcv: 1, runs 1
# expect: msgrcv without waiting: 0, runs 1
