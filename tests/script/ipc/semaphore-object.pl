# IPC::Semaphore: a set of semaphores as an object
use strict; use warnings;
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_NOWAIT SEM_UNDO);
use IPC::Semaphore;
my $set = IPC::Semaphore->new(IPC_PRIVATE, 3, 0600 | IPC_CREAT) or die $!;
print $set->setall(1, 2, 3), ' ', join(',', $set->getall), "\n";
print $set->setval(1, 9), ' ', $set->getval(1), ' ', $set->setval(0, 0), ' ', $set->getval(0), "\n";
print defined $set->getval(7) ? 'there' : $!{EINVAL} ? 'EINVAL' : $!, "\n";
print $set->getncnt(0), $set->getzcnt(0), ' ', $set->getpid(0) == $$ ? 'me' : 'other', "\n";
print $set->op(0, 1, 0, 1, -1, IPC_NOWAIT), ' ', join(',', $set->getall), "\n";
print $set->op(0, -5, IPC_NOWAIT) ? 'done' : $!{EAGAIN} ? 'EAGAIN' : $!, "\n";
print eval { $set->op(0, 1) } // $@;
print eval { $set->getval } // $@;
my $stat = $set->stat;
print ref $stat, ' ', $stat->nsems, ' ', $stat->otime > 0 ? 'used' : 'unused', ' ', scalar @$stat, "\n";
print $set->set(mode => 0644), sprintf(" %o\n", $set->stat->mode & 0777);
$set->setval(2, 0);
if (my $pid = fork) { print $set->op(2, -1, 0), "\n"; waitpid $pid, 0 } else { $set->op(2, 1, 0); exec 'true' }
if (my $pid = fork) { waitpid $pid, 0; print $set->getval(2), "\n" } else { $set->op(2, 4, SEM_UNDO); exec 'true' }
print $set->remove, "\n";

# expect: 0 but true 1,2,3
# expect: 0 but true 9 0 but true 0
# expect: EINVAL
# expect: 00 me
# expect: 1 1,8,3
# expect: EAGAIN
# expect: $sem->op( OPLIST ) at ipc/semaphore-object.pl line 12.
# expect: $sem->getval( SEM ) at ipc/semaphore-object.pl line 13.
# expect: IPC::Semaphore::stat 3 used 8
# expect: 0 644
# expect: 1
# expect: 0
# expect: 0 but true
