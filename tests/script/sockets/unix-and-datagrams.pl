# socketpair, Unix names, datagrams by send and recv
use strict; use warnings;
socketpair(my $left, my $right, 1, 1, 0) or die "socketpair: $!";
select((select($left), $| = 1)[0]);
print $left "over the pair\n";
print scalar <$right>;
syswrite $right, "back\n";
sysread $left, my $text, 100;
print $text;
my $name = "/tmp/nacre-socket-$$";
socket(my $server, 1, 2, 0) or die;
bind($server, pack('S a*', 1, "$name\0")) or die "bind: $!";
socket(my $client, 1, 2, 0) or die;
print 'sent ', send($client, 'a datagram', 0, pack('S a*', 1, "$name\0")), "\n";
my $from = recv($server, my $got, 5, 0);
print "got '$got', sender ", defined $from ? length $from : 'undef', "\n";
connect($client, pack('S a*', 1, "$name\0")) or die "connect: $!";
print 'sent ', send($client, 'second', 0), "\n";
recv($server, $got, 100, 0);
print "got '$got'\n";
unlink $name;
print -S $left ? "a socket\n" : "no socket\n";
eval { recv($server, $got, -1, 0) };
print $@;
eval { send($client, "\x{100}", 0) };
print $@;

# expect: over the pair
# expect: back
# expect: sent 10
# expect: got 'a dat', sender 0
# expect: sent 6
# expect: got 'second'
# expect: a socket
# expect: Negative length at sockets/unix-and-datagrams.pl line 23, <$right> line 1.
# expect: Wide character in send at sockets/unix-and-datagrams.pl line 25, <$right> line 1.
