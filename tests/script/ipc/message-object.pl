# IPC::Msg: a queue as an object
use strict; use warnings;
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_NOWAIT MSG_NOERROR S_IRUSR S_IWUSR);
use IPC::Msg;
print eval { IPC::Msg->new(1); 1 } ? '' : $@;
my $queue = IPC::Msg->new(IPC_PRIVATE, IPC_CREAT | S_IRUSR | S_IWUSR) or die $!;
print ref $queue, ' ', $queue->id == $$queue ? 'its id' : 'no', "\n";
print $queue->snd(5, 'hello'), ' ', $queue->snd(7, 'a longer one'), ' ', $queue->snd(0, 'x') ? 'sent' : $!{EINVAL} ? 'EINVAL' : $!, "\n";
my $text = 'old';
print $queue->rcv($text, 100, 5, IPC_NOWAIT), " $text\n";
print defined $queue->rcv($text, 4, 0, IPC_NOWAIT) ? 'got' : $!{E2BIG} ? 'E2BIG' : $!, " $text\n";
print $queue->rcv($text, 4, 0, IPC_NOWAIT | MSG_NOERROR), " $text\n";
print defined scalar $queue->rcv($text, 4, 0, IPC_NOWAIT) ? 'got' : $!{ENOMSG} ? 'ENOMSG' : $!, "\n";
my $stat = $queue->stat;
print ref $stat, ' ', scalar @$stat, ' ', $stat->qnum, ' ', $stat->uid == $> ? 'mine' : 'not', ' ', $stat->lspid == $$ ? 'me' : 'not', sprintf(" %o\n", $stat->mode & 0777);
print $queue->set(mode => 0640), sprintf(" %o\n", $queue->stat->mode & 0777);
$stat->mode(0600);
print $queue->set($stat), sprintf(" %o\n", $queue->stat->mode & 0777);
print $queue->set(qbytes => 1000), ' ', $queue->stat->qbytes, "\n";
print eval { $queue->snd(5) } // $@;
print eval { $queue->rcv } // $@;
if (my $pid = fork) { print $queue->rcv($text, 20, 3), " $text\n"; waitpid $pid, 0 } else { $queue->snd(3, 'from the child'); exec 'true' }
print $queue->remove, defined $queue->id ? ' id' : ' none', "\n";

# expect: IPC::Msg->new( KEY , FLAGS ) at ipc/message-object.pl line 5.
# expect: IPC::Msg its id
# expect: 1 1 EINVAL
# expect: 5 hello
# expect: E2BIG hello
# expect: 7 a lo
# expect: ENOMSG
# expect: IPC::Msg::stat 12 0 mine me 600
# expect: 0 but true 640
# expect: 0 but true 600
# expect: 0 but true 1000
# expect: $msg->snd( TYPE, BUF, FLAGS ) at ipc/message-object.pl line 20.
# expect: $msg->rcv( BUF, LEN, TYPE, FLAGS ) at ipc/message-object.pl line 21.
# expect: 3 from the child
# expect: 0 but true none
