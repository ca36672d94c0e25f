# Semaphores and queues removed while somebody waits at them: EIDRM; used after: EINVAL
use strict; use warnings;
$| = 1;
my ($create, $remove, $private, $nowait) = (0600 | 01000, 0, 0, 04000);
sub waits_in_kernel { my ($pid) = @_; # until it sleeps in its call
    for (1 .. 5000) { open my $f, '<', "/proc/$pid/stat" or die; my $state = (split ' ', <$f> =~ s/.*\) //r)[0]; return if $state eq 'S'; select undef, undef, undef, 0.001 }
    die "never waited" }
sub told { my ($name, $code, $set) = @_;
    pipe my $in, my $out or die;
    my $pid = fork // die;
    if (!$pid) { close $in; syswrite $out, 'r'; $! = 0; my $answer = $code->(); print "$name: ", defined $answer ? "'$answer'" : 'undef', " $!", $!{EIDRM} ? " EIDRM\n" : "\n"; exit 0 }
    sysread $in, my $byte, 1;
    waits_in_kernel($pid);
    $set->();
    waitpid $pid, 0;
    print "  ", $?, "\n";
}
my $sem = semget $private, 1, $create; defined $sem or die;
told(semop => sub { semop $sem, pack 's!3', 0, -1, 0 }, sub { semctl $sem, 0, $remove, 0 });
print semop($sem, pack 's!3', 0, -1, 0) ? 'done' : 'no', " $!\n";
print defined semctl($sem, 0, 12, 0) ? 'got' : 'undef', " $!\n";
my $queue = msgget $private, $create; defined $queue or die;
told(msgrcv => sub { msgrcv $queue, my $text, 100, 0, 0 }, sub { msgctl $queue, $remove, 0 });
print msgrcv($queue, my $text, 100, 0, 0) ? 'got' : 'no', " $!\n";
print msgsnd($queue, pack('l! a*', 1, 'x'), 0) ? 'sent' : 'no', " $!\n";
$queue = msgget $private, $create; defined $queue or die;
my $n = 0;
++$n while msgsnd $queue, pack('l! a*', 1, 'x' x 4096), $nowait;
print $n > 0 ? 'full' : 'nothing fits', " $!\n";
told(msgsnd => sub { msgsnd $queue, pack('l! a*', 1, 'x' x 4096), 0 }, sub { msgctl $queue, $remove, 0 });
$queue = msgget $private, $create; defined $queue or die;
print msgrcv($queue, $text, 100, 0, $nowait) ? 'got' : 'no', " $!\n";
msgsnd $queue, pack('l! a*', 1, 'a long message'), 0 or die;
print defined msgrcv($queue, $text, 3, 0, 0) ? 'got' : 'undef', " $!\n";
print msgctl($queue, $remove, 0), "\n";
my $shm = shmget $private, 100, $create; defined $shm or die;
print shmctl($shm, $remove, 0), "\n";
print shmread($shm, $text, 0, 1) ? 'read' : 'no', " $!\n";
print shmwrite($shm, 'x', 0, 1) ? 'written' : 'no', " $!\n";

# expect: semop: '0' Identifier removed EIDRM
# expect:   0
# expect: no Invalid argument
# expect: undef Invalid argument
# expect: msgrcv: '0' Identifier removed EIDRM
# expect:   0
# expect: no Invalid argument
# expect: no Invalid argument
# expect: full Resource temporarily unavailable
# expect: msgsnd: '0' Identifier removed EIDRM
# expect:   0
# expect: no No message of desired type
# expect: got Argument list too long
# expect: 0 but true
# expect: 0 but true
# expect: no Invalid argument
# expect: no Invalid argument
