# IO::Socket, IO::Select and IO::Handle over peers that refuse, are silent, reset or go away
use strict; use warnings;
use IO::Socket; use IO::Select; use Socket qw(SOL_SOCKET SO_LINGER); use Errno;
$SIG{PIPE} = 'IGNORE';
sub count { opendir my $d, '/proc/self/fd' or die; scalar(my @all = readdir $d) }
sub server { IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', Proto => 'tcp') or die $@ }
sub pair { my $server = server(); my $one = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $server->sockport) or die $@; my $other = $server->accept or die; ($one, $other) }
my $before = count();
sub told { my ($name, $code) = @_; $! = 0; $@ = ''; my $answer = $code->(); print "$name: ", defined $answer ? ref $answer || "'$answer'" : "undef [$!] [$@]", "\n" }
my $refusing = do { my $server = server(); $server->sockport };
told refused => sub { IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $refusing) };
told refused_in_time => sub { IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $refusing, Timeout => 5) };
told no_host => sub { IO::Socket::INET->new(PeerAddr => 'no-such-host.invalid', PeerPort => 80) };
told no_service => sub { IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => 'no-such-service') };
told no_port => sub { IO::Socket::INET->new(PeerAddr => '127.0.0.1') };
told no_path => sub { IO::Socket::UNIX->new(Peer => '/nonexistent/socket') };
told no_place => sub { IO::Socket::UNIX->new(Local => '/nonexistent/socket', Listen => 1) };
told in_use => sub { my $server = server(); IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1', LocalPort => $server->sockport) };
told nobody_comes => sub { my $server = server(); $server->timeout(0.05); $server->accept };
told silent => sub { my ($one, $other) = pair(); scalar(my @ready = IO::Select->new($one)->can_read(0.01)) };
told gone => sub { my ($one, $other) = pair(); close $other; my @ready = IO::Select->new($one)->can_read(5); @ready == 1 && !defined $ready[0]->getline ? 'end' : 'more' };
told writes_to_gone => sub { my ($one, $other) = pair(); close $other; $one->autoflush(1); $one->print("x\n"); IO::Select->new($one)->can_read(5); $one->print("y\n") ? 'printed' : undef };
told close_after => sub { my ($one, $other) = pair(); close $other; $one->print("x\n"); $one->flush; IO::Select->new($one)->can_read(5); $one->print("y\n"); $one->close ? 'closed' : undef };
{
    my ($one, $other) = pair();
    $other->setsockopt(SOL_SOCKET, SO_LINGER, pack 'ii', 1, 0);
    close $other;
    told reset => sub { $one->getline };
    told error => sub { $one->error };
    told has_peer => sub { $one->connected };
    told clearerr => sub { $one->clearerr };
    told error_now => sub { $one->error };
    told reads_again => sub { $one->getline };
    told close => sub { $one->close };
    told closed_twice => sub { $one->close };
    told closed_peer => sub { $one->peerhost };
    told opened => sub { $one->opened };
    told blocking => sub { no warnings; $one->blocking };
}
{
    my ($one, $other) = pair();
    $one->blocking(0);
    told nothing_yet => sub { $one->sysread(my $text, 10) };
    told no_line_yet => sub { $one->getline };
    told not_blocking => sub { $one->blocking };
    $other->print("now\n"); $other->flush;
    IO::Select->new($one)->can_read(5);
    told line => sub { $one->getline };
    told waits_again => sub { $one->blocking(1) };
}
print count() - $before, " leaked\n";

# expect: refused: undef [Connection refused] [IO::Socket::INET: connect: Connection refused]
# expect: refused_in_time: undef [Connection refused] [IO::Socket::INET: connect: Connection refused]
# expect: no_host: undef [Invalid argument] [IO::Socket::INET: Bad hostname 'no-such-host.invalid']
# expect: no_service: undef [] [IO::Socket::INET: Bad service 'no-such-service']
# expect: no_port: undef [Invalid argument] [IO::Socket::INET: Cannot determine remote port]
# expect: no_path: undef [No such file or directory] [connect: No such file or directory]
# expect: no_place: undef [No such file or directory] []
# expect: in_use: undef [Address already in use] [IO::Socket::INET: Address already in use]
# expect: nobody_comes: undef [Connection timed out] [accept: timeout]
# expect: silent: '0'
# expect: gone: 'end'
# expect: writes_to_gone: undef [Broken pipe] []
# expect: close_after: undef [Broken pipe] []
# expect: reset: undef [Connection reset by peer] []
# expect: error: '1'
# expect: has_peer: undef [Transport endpoint is not connected] []
# expect: clearerr: '0'
# expect: error_now: '0'
# expect: reads_again: undef [] []
# expect: close: '1'
# expect: closed_twice: ''
# expect: closed_peer: undef [Bad file descriptor] []
# expect: opened: ''
# expect: blocking: undef [Bad file descriptor] []
# expect: nothing_yet: undef [Resource temporarily unavailable] []
# expect: no_line_yet: undef [Resource temporarily unavailable] []
# expect: not_blocking: '0'
# expect: line: 'now
# expect: '
# expect: waits_again: '0'
# expect: 0 leaked
# expect-error: Use of uninitialized value $@ in concatenation (.) or string at failures/io-socket-fails.pl line 9.
# expect-error: Use of uninitialized value $@ in concatenation (.) or string at failures/io-socket-fails.pl line 9.
