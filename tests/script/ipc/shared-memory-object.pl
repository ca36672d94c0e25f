# IPC::SharedMem, and shmat and its sisters of IPC::SysV
use strict; use warnings;
use IPC::SysV qw(:all); use IPC::SharedMem;
my $shared = IPC::SharedMem->new(IPC_PRIVATE, 8, S_IRWXU) or die $!;
sub shown { join '.', map ord, split //, $_[0] }
print $shared->write('abcdef', 1, 4), ' ', shown($shared->read(0, 8)), "\n";
print defined $shared->read(0, 80) ? 'read' : $!{EFAULT} ? 'EFAULT' : $!, ' ', defined $shared->addr ? 'attached' : 'not', "\n";
print $shared->attach, ' ', defined $shared->attach ? 'twice' : 'once', ' ', length $shared->addr, "\n";
print $shared->write('XY', 3, 4), ' ', shown($shared->read(0, 8)), "\n";
my $stat = $shared->stat;
print ref $stat, ' ', $stat->segsz, ' ', $stat->nattch, ' ', $stat->cpid == $$ ? 'me' : 'other', ' ', scalar @$stat, "\n";
if (my $pid = fork) { waitpid $pid, 0; print $shared->read(0, 5), "\n" } else { $shared->write('child', 0, 5); exec 'true' }
print $shared->is_removed, $shared->remove, $shared->is_removed, ' ', $shared->read(0, 5), ' ', $shared->detach, "\n";
print defined $shared->stat ? 'there' : 'gone', "\n";

my $id = shmget(IPC_PRIVATE, 100, IPC_CREAT | 0600);
my $address = shmat($id, undef, 0);
print length $address, memwrite($address, 'hello', 3, 10), memread($address, my $bytes, 0, 10), ' ', shown($bytes), "\n";
shmread($id, my $same, 3, 5); print "$same\n";
print shmdt($address), ' ', defined shmdt($address) ? 'twice' : $!{EINVAL} ? 'EINVAL' : $!, "\n";
print eval { memread('x', $bytes, 0, 1); 1 } ? '' : $@, eval { shmdt(undef); 1 } ? '' : $@;
print defined shmat(-1, undef, 0) ? 'attached' : $!{EINVAL} ? 'EINVAL' : $!, "\n";
print shmctl($id, IPC_RMID, 0), "\n";
print ftok('/') == ftok('/', 1) ? 'same' : 'other', ftok('/', 'a') == ftok('/', 97) ? 'same' : 'other', defined ftok('/nonexistent') ? '' : 'none', "\n";
print eval { ftok("/", "ab") } // $@;
print eval { IPC_GETACL() } // $@;
print eval { IPC::SysV->import("NONE"); 1 } // $@;

# expect-error: Global symbol "$bytes" requires explicit package name (did you forget to declare "my $bytes"?) at ipc/shared-memory-object.pl line 18.
# expect-error: Execution of ipc/shared-memory-object.pl aborted due to compilation errors.
# expect-exit: 255
