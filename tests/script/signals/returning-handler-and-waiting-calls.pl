# A handler that returns: which calls go on, and which end with EINTR
use strict; use warnings; use Time::HiRes qw(ualarm); sub PF_UNIX(){1} sub AF_UNIX(){1} sub SOCK_STREAM(){1} sub pack_sockaddr_un { pack "S Z*", 1, $_[0] } use POSIX (); use Fcntl ':flock';
$| = 1; $SIG{PIPE} = 'IGNORE';
my $dir = "/tmp/nacre-restart-$$"; mkdir $dir or die; 
our ($r, $w, $n);
sub try { my ($name, $code, $then) = @_; $n = 0;
  local $SIG{ALRM} = sub { $n++; if ($n == 2 && $then) { $then->() } elsif ($n < 3) { ualarm 20_000 } };
  local $! = 0;
  my @x = eval { ualarm 20_000; $code->() }; my $e = $!+0; ualarm 0; print "$name: [@{[map { defined $_ ? $_ : 'undef' } @x]}] errno=$e handlers=$n $@\n"; }
pipe $r, $w; 
try sysread => sub { sysread $r, my $b, 10 }, sub { syswrite $w, "data\n" };
try sysread2 => sub { sysread $r, my $b, 10 }, sub { syswrite $w, "data\n" };
try readline => sub { my $x = <$r>; defined $x ? $x =~ s/\n/,/r : undef }, sub { syswrite $w, "data\n" };
try read => sub { my $x = read $r, my $b, 5; $x, $b=~ s/\n/,/r }, sub { syswrite $w, "data\n" };
try sleep => sub { sleep(5) < 2 };   # counted in seconds of the clock
try hires => sub { Time::HiRes::sleep(5) > 4 };
try select => sub { my ($c, $t) = select undef, undef, undef, 5; $c, $t > 4 };
open my $l1, '>', "$dir/lock"; flock $l1, LOCK_EX; open my $l2, '>', "$dir/lock";
try flock => sub { flock $l2, LOCK_EX }, sub { flock $l1, LOCK_UN }; flock $l2, LOCK_UN; flock $l1, LOCK_EX;
{ my ($a,$b); pipe $a,$b; my $pid = fork // die; if (!$pid) { close $b; $SIG{ALRM}='DEFAULT'; <$a>; POSIX::_exit(3) } close $a; try wait => sub { (wait == $pid ? 'pid' : 'other'), $? }, sub { close $b }; waitpid $pid,0; }
{ my ($a,$b); pipe $a,$b; my $pid = fork // die; if (!$pid) { close $b; $SIG{ALRM}='DEFAULT'; <$a>; POSIX::_exit(3) } close $a; try waitpid => sub { (waitpid($pid, 0) == $pid ? 'pid' : 'other'), $? }, sub { close $b }; waitpid $pid,0; }
my $sem = semget(0, 1, 0600); 
try semop => sub { semop $sem, pack 's3', 0, -1, 0 }, sub { semop $sem, pack 's3', 0, 1, 0 }; semctl $sem, 0, 0, 0;
my $q = msgget(0, 0600); 
try msgrcv => sub { my $m; msgrcv($q, $m, 10, 0, 0), length($m || "") }, sub { msgsnd $q, pack("l! a*", 1, "x"), 0 }; msgctl $q, 0, 0;
POSIX::mkfifo("$dir/fifo", 0600);
try open_fifo => sub { open(my $f, '<', "$dir/fifo") }, sub { sysopen my $o, "$dir/fifo", 2 };
try sysopen_fifo => sub { sysopen my $f, "$dir/fifo", 0 }, sub { sysopen my $o, "$dir/fifo", 2 };
socket my $s, PF_UNIX, SOCK_STREAM, 0; bind $s, pack_sockaddr_un("$dir/sock"); listen $s, 5;
try accept => sub { accept(my $c, $s) ? 'got' : 'no' }, sub { socket my $c, PF_UNIX, SOCK_STREAM, 0; connect $c, pack_sockaddr_un("$dir/sock"); };
socketpair my $a, my $b, AF_UNIX, SOCK_STREAM, 0;
try recv => sub { my $x; defined recv($a, $x, 10, 0) ? $x : 'undef' }, sub { syswrite $b, "hey" };
try system => sub { system 'exec sleep 0.1' };
try backticks => sub { my $x = `sleep 0.1; echo x; exit 3`; $x =~ s/\n/,/r, $? };
try close_pipe => sub { open my $p, '|-', 'exec sleep 0.1' or die; close($p) ? 'closed':'no', $? };
try close_pipe_s => sub { open my $p, '|-', 'sleep 0.1; exit 2' or die; close($p) ? 'closed':'no', $? };
try read_pipe => sub { open my $p, '-|', 'sleep 0.1; echo x; exit 2'; my $x=<$p>; close($p); $x =~ s/\n/,/r, $? };
try pause => sub { POSIX::pause() };
try sigsuspend => sub { POSIX::sigsuspend(POSIX::SigSet->new) };
try posix_read => sub { POSIX::read(fileno $r, my $b, 3) }, sub { syswrite $w, "abc" }; 
try print => sub { pipe my $r3, my $w3; my $k = fork // die; if (!$k) { close $w3; ualarm 0; select undef,undef,undef,0.1; my $t=0; while (my $g = sysread $r3, my $b, 65536) { $t += $g } print "child read $t\n"; POSIX::_exit(0) } close $r3; my $ok = print {$w3} "x" x 300_000; my $c = close $w3; waitpid $k,0; $ok, $c };
try syswrite => sub { pipe my $r3, my $w3; my $t = 0; my $x = syswrite $w3, "x" x 300_000; $x };
system "rm -rf $dir; true";

# not-under-tsan: it holds a signal back until its next intercepted call
# expect: sysread: [undef] errno=4 handlers=1 
# expect: sysread2: [undef] errno=4 handlers=1 
# expect: readline: [data,] errno=4 handlers=2 
# expect: read: [5 data,] errno=4 handlers=2 
# expect: sleep: [1] errno=4 handlers=1 
# expect: hires: [] errno=4 handlers=1 
# expect: select: [-1 1] errno=4 handlers=1 
# expect: flock: [0] errno=4 handlers=1 
# expect: wait: [pid 768] errno=4 handlers=2 
# expect: waitpid: [pid 768] errno=4 handlers=2 
# expect: semop: [0] errno=4 handlers=1 
# expect: msgrcv: [0 0] errno=4 handlers=1 
# expect: open_fifo: [undef] errno=4 handlers=1 
# expect: sysopen_fifo: [undef] errno=4 handlers=1 
# expect: accept: [no] errno=4 handlers=1 
# expect: recv: [undef] errno=4 handlers=1 
# expect: system: [0] errno=4 handlers=3 
# expect: backticks: [x, 768] errno=0 handlers=3 
# expect: close_pipe: [closed 0] errno=4 handlers=3 
# expect: close_pipe_s: [no 512] errno=0 handlers=3 
# expect: read_pipe: [x, 512] errno=0 handlers=3 
# expect: pause: [undef] errno=4 handlers=1 
# expect: sigsuspend: [undef] errno=4 handlers=1 
# expect: posix_read: [undef] errno=4 handlers=1 
# expect: child read 300000
# expect: print: [1 1] errno=4 handlers=3 
# expect: syswrite: [65536] errno=0 handlers=1 
