# msgget, msgsnd, msgrcv by type, msgctl
use strict; use warnings;
my $id = msgget(0, 0600 | 01000);
defined $id or die "msgget: $!";
print msgsnd($id, pack('l! a*', 3, 'three'), 0), msgsnd($id, pack('l! a*', 1, 'one'), 0), "\n";
my $message;
print msgrcv($id, $message, 100, 1, 0), ' ', join(',', unpack 'l! a*', $message), "\n";
print msgrcv($id, $message, 3, 0, 0), ' ', $!{E2BIG} ? 'E2BIG' : $!, "\n";
print msgrcv($id, $message, 3, 0, 010000), ' ', join(',', unpack 'l! a*', $message), "\n";
print msgrcv($id, $message, 100, 0, 04000), ' ', $!{ENOMSG} ? 'ENOMSG' : $!, "\n";
eval { msgsnd($id, 'x', 0) };
print $@;
my $status;
print msgctl($id, 2, $status), ' ', length $status, "\n";
eval { msgctl($id, 1, 'abc') };
print $@;
print msgctl($id, 0, 0), "\n";
print msgsnd($id, pack('l! a*', 3, 'late'), 0), ' ', $!{EINVAL} ? 'EINVAL' : $!, "\n";

# expect: 11
# expect: 1 1,one
# expect: 0 E2BIG
# expect: 1 3,thr
# expect: 0 ENOMSG
# expect: Arg too short for msgsnd at system-v/message-queues.pl line 11.
# expect: 0 but true 120
# expect: Bad arg length for msgctl, is 3, should be 120 at system-v/message-queues.pl line 15.
# expect: 0 but true
# expect: 0 EINVAL
