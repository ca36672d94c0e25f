# differs-from-perl: Comm.pl and IPC::Chat are none of perl's modules
# The same as methods; one that does not go by itself is hung up; what is left over is reaped with the object.
use IPC::Chat;
use Time::HiRes "alarm";
my $chat = IPC::Chat->new('read x; echo "got $x"; exec sleep 100');
print ref $chat, " ", $chat->pid > 0 ? "running" : "not running", "\n";
print {$chat} "abc\n";
print scalar $chat->expect(10, "got .*\n");
local $SIG{ALRM} = sub { print "alarm\n" };
alarm 0.1;
my ($matched, $error) = $chat->expect(0.3, "more");
print defined $matched ? "matched" : $error, "\n";
print $chat->close_it ? "ended well" : "ended by signal " . ($? & 127), "\n";
my $pid;
{ my $short = IPC::Chat->new("cat"); $pid = $short->pid; $? = 77 }
print kill(0, $pid) ? "still there" : "reaped", ", $?\n";
eval { IPC::Chat->new };
print $@;
my $stubborn = IPC::Chat->new('trap "" HUP; echo ready; while :; do read x || sleep 0.01; done');
$stubborn->expect(10, "ready");
$stubborn->close_it;
print "signal ", $? & 127, "\n";

# expect: IPC::Chat running
# expect: got abc
# expect: alarm
# expect: TIMEOUT
# expect: ended by signal 1
# expect: reaped, 77
# expect: usage: IPC::Chat->new(COMMAND, ARGUMENT, ...) at terminals/ipc-chat.pl line 17.
# expect: signal 15
