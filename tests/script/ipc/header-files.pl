# require "sys/ipc.ph" and its like; the numbers are main's subs
use strict; use warnings;
package Other;
for my $file (qw(sys/ipc.ph sys/shm.ph sys/sem.ph sys/msg.ph sys/ioctl.ph sys/socket.ph sys/wait.ph syscall.ph)) {
    print $file, ' ', (eval { require $file } ? 'found' : $@), "\n";
}
package main;
no strict 'refs';
printf "%s=%s ", $_, &$_() for qw(IPC_CREAT IPC_RMID IPC_PRIVATE SHM_RDONLY SETVAL GETALL SEM_UNDO MSG_NOERROR TIOCNOTTY FIONREAD TIOCGWINSZ AF_INET PF_UNIX SOCK_STREAM SOL_SOCKET SO_REUSEADDR WNOHANG WUNTRACED);
print "\n", defined &Other::IPC_CREAT ? 'others too' : 'main alone', "\n";
pipe my $read, my $write; syswrite $write, 'four';
my $count = pack 'i', 0;
ioctl($read, &FIONREAD, $count) or die $!;
print unpack('i', $count), "\n";
print syscall(&SYS_write, fileno $write, 'more', 4), ' ', syscall(&SYS_getpid) == $$ ? 'me' : 'other', ' ', &SYS_write == &__NR_write ? 'same' : 'other', "\n";
print &WIFEXITED(256), &WEXITSTATUS(256), &WTERMSIG(9), "\n";
# differs-from-perl: the headers need no h2ph here
# expect: sys/ipc.ph found
# expect: sys/shm.ph found
# expect: sys/sem.ph found
# expect: sys/msg.ph found
# expect: sys/ioctl.ph found
# expect: sys/socket.ph found
# expect: sys/wait.ph found
# expect: syscall.ph found
# expect: IPC_CREAT=512 IPC_RMID=0 IPC_PRIVATE=0 SHM_RDONLY=4096 SETVAL=16 GETALL=13 SEM_UNDO=4096 MSG_NOERROR=4096 TIOCNOTTY=21538 FIONREAD=21531 TIOCGWINSZ=21523 AF_INET=2 PF_UNIX=1 SOCK_STREAM=1 SOL_SOCKET=1 SO_REUSEADDR=2 WNOHANG=1 WUNTRACED=2 
# expect: main alone
# expect: 4
# expect: 4 me same
# expect: 119
