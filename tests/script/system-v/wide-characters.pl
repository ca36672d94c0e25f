# SPDX-License-Identifier: MIT
# Segments, queues and sets take bytes: characters that are none are refused, those that fit are narrowed.
use strict;
use warnings;
use Socket;

my $memory = shmget(0, 100, 0600 | 01000) // die $!;
my $queue  = msgget(0, 0600 | 01000)      // die $!;
my $set    = semget(0, 1, 0600 | 01000)   // die $!;
my $wide   = "\x{100}b";
my $narrow = "\x{e9}b";
utf8::upgrade($narrow);
shmwrite $memory, $narrow, 0, 4 or print "refused: $!\n";
shmread $memory, my $bytes, 0, 4;
print unpack('H*', $bytes), "\n";
my $operation = pack 's3', 0, 1, 0;
utf8::upgrade($operation);
print semop($set, $operation), "\n";
eval { shmwrite $memory, $wide, 0, 4; print "written\n" };
print $@;
eval { semop $set, $wide; print "done\n" };
print $@;
eval { msgsnd $queue, "$operation$wide", 0; print "sent\n" };
print $@;
eval { msgctl $queue, 1, $wide; print "set\n" };
print $@;
socketpair my $one, my $other, AF_UNIX, SOCK_STREAM, 0 or die $!;
eval { setsockopt $one, SOL_SOCKET, SO_RCVBUF, $wide; print "set\n" };
print $@;
eval { my @host = gethostbyaddr $wide, AF_INET; print "found\n" };
print $@;
shmctl $memory, 0, 0;
msgctl $queue, 0, 0;
semctl $set, 0, 0, 0;

# expect: e9620000
# expect: 1
# expect: Wide character in shmwrite at system-v/wide-characters.pl line 19.
# expect: Wide character in semop at system-v/wide-characters.pl line 21.
# expect: Wide character in msgsnd at system-v/wide-characters.pl line 23.
# expect: Wide character in msgctl at system-v/wide-characters.pl line 25.
# expect: Wide character in setsockopt at system-v/wide-characters.pl line 28.
# expect: Wide character in gethostbyaddr at system-v/wide-characters.pl line 30.
