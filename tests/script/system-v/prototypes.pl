# The prototypes of IPC::SysV's functions
use strict; use warnings;
use IPC::SysV qw(ftok shmat shmdt memread memwrite IPC_PRIVATE IPC_RMID);
print "$_ ", prototype("IPC::SysV::$_") // "none", "\n" for qw(ftok shmat shmdt memread memwrite);
my $id = shmget(IPC_PRIVATE, 16, 0600) // die;
my $at = shmat($id, 0, 0) // die;
shmctl($id, IPC_RMID, 0) or die;
memwrite $at, "hello", 0, 5;
my ($got, @got, %got);
memread $at, $got, 0, 5; memread $at, $got[1], 1, 3; memread $at, $got{x}, 0, 1;
print "$got $got[1] $got{x}\n";
shmdt $at;

# expect: ftok $;$
# expect: shmat $$$
# expect: shmdt $
# expect: memread $$$$
# expect: memwrite $$$$
# expect-error: invalid address value at system-v/prototypes.pl line 6.
# expect-exit: 255
