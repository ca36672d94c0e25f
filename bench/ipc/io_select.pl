# SPDX-License-Identifier: MIT
# IO::Select over fifty sockets, some of which are ready.
use strict;
use warnings;
use IO::Select;
use IO::Socket::UNIX;
use Socket;

my (@ours, %number);
my $select = IO::Select->new;
for my $i (0 .. 49) {
    my ($ours, $theirs) = IO::Socket->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC) or die $!;
    push @ours, $ours;
    $number{$theirs} = $i;
    $select->add($theirs);
}
my $sum = 0;
for my $round (1 .. 4_000) {
    syswrite $ours[ $round * $_ % 50 ], 'x' for 3, 7, 11;
    for my $ready ($select->can_read(10)) {
        sysread $ready, my $bytes, 10;
        $sum += $number{$ready} * length $bytes;
    }
}
print "sum $sum\n";
