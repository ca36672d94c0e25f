# SPDX-License-Identifier: MIT
# A server of one process that talks with many clients at once: each is a fiber that simply reads and writes, as if it were alone.
# Here the clients are fibers too.
use strict;
use warnings;
use Socket;
use Nacre::Fiber;

socket my $door, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
my $path = ($ENV{TMPDIR} // '/tmp') . "/fibers-sample.$$";
bind $door, pack_sockaddr_un($path) or die "bind: $!";
listen $door, 16 or die "listen: $!";
END { unlink $path if $path }

my %orders;    # what all guests together have ordered: fibers share everything, and only one runs at a time

sub serve {
    my ($guest) = @_;
    syswrite $guest, "what will it be?\n";
    while (my $dish = <$guest>) {
        chomp $dish;
        last if $dish eq 'nothing';
        $orders{$dish}++;
        syswrite $guest, "one $dish, and?\n";
    }
    syswrite $guest, "enjoy\n";
    close $guest;
}

sub visit {
    my ($name, @wishes) = @_;
    socket my $table, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
    connect $table, pack_sockaddr_un($path) or die "connect: $!";
    my $heard = <$table>;
    for my $wish (@wishes, 'nothing') {
        select undef, undef, undef, 0.01;    # a guest thinks; the others go on meanwhile
        syswrite $table, "$wish\n";
        $heard = <$table>;
    }
    chomp $heard;
    return "$name was told: $heard";
}

my $waiter = Nacre::Fiber::spawn(sub {
    while (accept my $guest, $door) { Nacre::Fiber::spawn(\&serve, $guest) }
});
my @guests = map { Nacre::Fiber::spawn(\&visit, @$_) } ['Ada', 'soup', 'tea'], ['Grace', 'tea'], ['Edsger', 'soup', 'soup', 'bread'];
print $_->join, "\n" for @guests;
$waiter->cancel;
print "$_: $orders{$_}\n" for sort keys %orders;

# differs-from-perl: perl has no fibers
# expect: Ada was told: enjoy
# expect: Grace was told: enjoy
# expect: Edsger was told: enjoy
# expect: bread: 1
# expect: soup: 3
# expect: tea: 2
