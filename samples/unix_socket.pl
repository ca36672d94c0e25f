# SPDX-License-Identifier: MIT
# Sockets that are files: a server at a path, stream and datagram, and a pair without any name between parent and child.
use strict;
use warnings;
use Socket;
$| = 1;
alarm 30;

my $folder = ($ENV{TMPDIR} // '/tmp') . "/unix-sample.$$";
mkdir $folder, 0700 or die "$folder: $!";
my $owner = $$;
END { if ($$ == $owner) { unlink "$folder/talk", "$folder/log"; rmdir $folder; } }

# The path is made by bind, and stays until it is removed; only then another server can have it.
my $path = "$folder/talk";
socket my $server, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
bind $server, sockaddr_un($path) or die "bind: $!";
listen $server, SOMAXCONN or die "listen: $!";
print '-S ', (-S $path ? 'says so' : 'does not'), "\n";
socket my $second, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
print 'a second server: ', bind($second, sockaddr_un($path)) ? 'what?' : "$!", "\n";

my $pid = fork // die "fork: $!";
if (!$pid) {
    for my $number (1, 2) {
        accept my $client, $server or die "accept: $!";
        select((select($client), $| = 1)[0]);
        print $client "you are number $number\n";
        print $client "you say: $_" while <$client>;
    }
    exit 0;
}

for my $word (qw(good morning)) {
    socket my $to, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
    connect $to, sockaddr_un($path) or die "connect: $!";
    print 'connected to ', (unpack_sockaddr_un(getpeername $to) eq $path ? 'the path' : 'something else'), "\n";
    print scalar <$to>;
    syswrite $to, "$word\n";
    shutdown $to, SHUT_WR;
    print <$to>;
}
waitpid $pid, 0;

# A log that takes lines from everybody: datagrams keep their borders.
socket my $log, PF_UNIX, SOCK_DGRAM, 0 or die "socket: $!";
bind $log, sockaddr_un("$folder/log") or die "bind: $!";
my @writers;
for my $name (qw(red green blue)) {
    my $writer = fork // die "fork: $!";
    if (!$writer) {
        socket my $to, PF_UNIX, SOCK_DGRAM, 0 or die "socket: $!";
        send $to, "$name was here", 0, sockaddr_un("$folder/log") or die "send: $!";
        exit 0;
    }
    push @writers, $writer;
}
my @logged = map { recv $log, my $line, 200, 0; $line } @writers;
waitpid $_, 0 for @writers;
print join(', ', sort @logged), "\n";

# A pair, both ways: what pipe is in one direction.
socketpair my $parent, my $child, AF_UNIX, SOCK_STREAM, PF_UNSPEC or die "socketpair: $!";
$pid = fork // die "fork: $!";
if (!$pid) {
    close $parent;
    while (sysread $child, my $number, 20) { syswrite $child, $number ** 2; }
    exit 7;
}
close $child;
for my $number (3, 12, 111) {
    syswrite $parent, $number;
    sysread $parent, my $square, 20;
    print "$number squared is $square\n";
}
close $parent;
waitpid $pid, 0;
print 'the child ended with ', $? >> 8, "\n";

# expect: -S says so
# expect: a second server: Address already in use
# expect: connected to the path
# expect: you are number 1
# expect: you say: good
# expect: connected to the path
# expect: you are number 2
# expect: you say: morning
# expect: blue was here, green was here, red was here
# expect: 3 squared is 9
# expect: 12 squared is 144
# expect: 111 squared is 12321
# expect: the child ended with 7
