# die out of a handler ends every call that waits
use strict; use warnings; use Time::HiRes qw(ualarm); sub PF_UNIX(){1} sub AF_UNIX(){1} sub SOCK_STREAM(){1} sub pack_sockaddr_un { pack "S Z*", 1, $_[0] } use POSIX (); use Fcntl ':flock';
$| = 1; $SIG{PIPE} = 'IGNORE';
my $dir = "/tmp/nacre-block-$$"; mkdir $dir or die; 
sub try { my ($name, $code) = @_; 
  local $SIG{ALRM} = sub { die "out\n" };
  my $r = eval { ualarm 30_000; my @x = $code->(); ualarm 0; "came back: @{[map { defined $_ ? $_ : 'undef' } @x]}\n" }; ualarm 0; print "$name: ", defined $r ? $r : $@; }
pipe my $r, my $w; pipe my $r2, my $w2;
try sysread => sub { sysread $r, my $b, 10 };
try readline => sub { scalar <$r> };
try read => sub { read $r, my $b, 10 };
try getc => sub { getc $r };
try eof => sub { eof $r };
try list => sub { my @l = <$r> };
try slurp => sub { local $/; <$r> };
try sleep => sub { sleep 5 };
try hires => sub { Time::HiRes::sleep(5) };
try select => sub { select undef, undef, undef, 5 };
try select_bits => sub { my $v = ''; vec($v, fileno $r, 1) = 1; select $v, undef, undef, 5 };
open my $l1, '>', "$dir/lock"; flock $l1, LOCK_EX; open my $l2, '>', "$dir/lock";
try flock => sub { flock $l2, LOCK_EX };
my $pid = fork // die; if (!$pid) { $SIG{ALRM}='DEFAULT'; sleep 20; POSIX::_exit(0) }
try wait => sub { wait };
try waitpid => sub { waitpid $pid, 0 };
kill KILL => $pid; waitpid $pid, 0;
my $sem = semget(0, 1, 0600); 
try semop => sub { semop $sem, pack 's3', 0, -1, 0 }; semctl $sem, 0, 0, 0;
my $q = msgget(0, 0600); 
try msgrcv => sub { msgrcv $q, my $m, 10, 0, 0 }; 
try msgsnd => sub { my $n; 1 while msgsnd $q, pack("l! a8192", 1, "x"), 0; }; msgctl $q, 0, 0;
POSIX::mkfifo("$dir/fifo", 0600);
try open_fifo => sub { open my $f, '<', "$dir/fifo" };
try open_fifo_w => sub { open my $f, '>', "$dir/fifo" };
try sysopen_fifo => sub { sysopen my $f, "$dir/fifo", 0 };
socket my $s, PF_UNIX, SOCK_STREAM, 0; bind $s, pack_sockaddr_un("$dir/sock"); listen $s, 0;
try accept => sub { accept my $c, $s };
socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0;
try recv => sub { recv $a, my $x, 10, 0 };
{ my @c; for (1..5) { socket my $c, PF_UNIX, SOCK_STREAM, 0; push @c, $c; } try connect => sub { connect $_, pack_sockaddr_un("$dir/sock") for @c }; }
try send => sub { 1 while send $a, "x" x 65536, 0 };
try syswrite => sub { 1 while syswrite $w, "x" x 65536 };
try print => sub { print {$w2} "x" x 200_000 or die "print: $!\n"; };
try system => sub { system 'exec sleep 0.5' };
try backticks => sub { `exec sleep 0.5` };
try backticks_list => sub { my @x = `exec sleep 0.5` };
try close_pipe => sub { open my $p, '|-', 'exec sleep 0.5'; close $p };
try close_pipe_r => sub { open my $p, '-|', 'exec sleep 0.5 >/dev/null'; close $p };
try read_pipe => sub { open my $p, '-|', 'exec sleep 0.5'; <$p> };
try pause => sub { POSIX::pause() };
try sigsuspend => sub { POSIX::sigsuspend(POSIX::SigSet->new) };
try posix_read => sub { POSIX::read(fileno $r, my $b, 3) };

close $r2; close $w2;
system "rm -rf $dir";

# not-under-tsan: it holds a signal back until its next intercepted call
# expect: sysread: out
# expect: readline: out
# expect: read: out
# expect: getc: out
# expect: eof: out
# expect: list: out
# expect: slurp: out
# expect: sleep: out
# expect: hires: out
# expect: select: out
# expect: select_bits: out
# expect: flock: out
# expect: wait: out
# expect: waitpid: out
# expect: semop: out
# expect: msgrcv: out
# expect: msgsnd: out
# expect: open_fifo: out
# expect: open_fifo_w: out
# expect: sysopen_fifo: out
# expect: accept: out
# expect: recv: out
# expect: connect: out
# expect: send: out
# expect: syswrite: out
# expect: print: out
# expect: system: out
# expect: backticks: out
# expect: backticks_list: out
# expect: close_pipe: out
# expect: close_pipe_r: out
# expect: read_pipe: out
# expect: pause: out
# expect: sigsuspend: out
# expect: posix_read: came back: 3
