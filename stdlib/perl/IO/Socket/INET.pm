# SPDX-License-Identifier: MIT
# IPv4 sockets as objects, made from host, port and protocol by name.
package IO::Socket::INET;
use strict;
our $VERSION = "1.49";
use IO::Socket ();
our @ISA = ("IO::Socket");
IO::Socket::INET->register_domain(Socket::AF_INET);

my %protocol_number = (tcp => Socket::IPPROTO_TCP, udp => Socket::IPPROTO_UDP, icmp => Socket::IPPROTO_ICMP);
my %socket_type = (6 => Socket::SOCK_STREAM, 17 => Socket::SOCK_DGRAM, 1 => Socket::SOCK_RAW);

sub new {
    my $class = shift;
    unshift @_, "PeerAddr" if @_ == 1;
    $class->SUPER::new(@_);
}

# "host:service(port)", or in parts -> host, port, protocol as numbers; nothing: $@ says why.
sub _numbers {
    my ($host, $port, $protocol) = @_;
    $port = $1 if defined $host && $host =~ s/:([\w()\/]+)\z//;
    if (defined $protocol && $protocol =~ /\D/) {
        my $number = $protocol_number{ lc $protocol } // getprotobyname($protocol);
        if (!defined $number) { $@ = "Bad protocol '$protocol'"; return }
        $protocol = $number;
    }
    if (defined $port) {
        my $asked = $port;
        my $otherwise = $port =~ s/\((\d+)\)\z// ? $1 : undef;
        if ($port =~ /\D/) {
            my $name = $protocol && getprotobynumber($protocol);
            my @service = getservbyname($port, $name || "");
            $port = $service[2] || $otherwise;
            if (!$port) { $@ = "Bad service '$asked'"; return }
            $protocol = $protocol_number{ $service[3] } // getprotobyname($service[3]) if @service && !$protocol;
        }
        else { ($port) = $port =~ /(.*)/ }    # a plain number is not tainted
    }
    ($host || undef, $port || undef, $protocol || undef);
}

# Nothing found: (). With a timeout $! is ETIMEDOUT when it was over.
sub _addresses {
    my ($host, $all, $timeout) = @_;
    if (defined $timeout && $host !~ /^\d+(?:\.\d+){3}\z/) {
        $! = 0;
        my ($error, @found) = Socket::_getaddrinfo_within($timeout, $host, undef, { family => Socket::AF_INET, socktype => Socket::SOCK_STREAM });
        return map +(Socket::unpack_sockaddr_in($_->{addr}))[1], $all ? @found : @found[0 .. ($#found < 0 ? -1 : 0)];
    }
    if (!$all || $host =~ /^\d+(?:\.\d+){3}\z/) { return Socket::inet_aton($host) // () }
    my (undef, undef, undef, undef, @addresses) = gethostbyname($host);
    @addresses;
}

sub _bad_host { my ($self, $host) = @_; require Errno; $self->_error(Errno::EINVAL(), "Bad hostname '" . ($host // "") . "'") }

sub _set_options {
    my ($self, $options) = @_;
    defined $self->blocking($options->{Blocking}) or return 0 if defined $options->{Blocking};
    $self->sockopt(Socket::SO_REUSEADDR, 1) or return 0 if $options->{Reuse} || $options->{ReuseAddr};
    $self->sockopt(Socket::SO_REUSEPORT, 1) or return 0 if $options->{ReusePort};
    $self->sockopt(Socket::SO_BROADCAST, 1) or return 0 if $options->{Broadcast};
    1;
}

sub configure {
    my ($self, $options) = @_;
    for my $side (qw(Local Peer)) {
        $options->{"${side}Addr"} = $options->{"${side}Host"} if exists $options->{"${side}Host"} && !exists $options->{"${side}Addr"};
    }
    my $listens = exists $options->{Listen};
    my @numbers = _numbers(@$options{qw(LocalAddr LocalPort Proto)}) or return $self->_error($!, $@);
    my ($local_host, $local_port, $protocol) = @numbers;
    my $timeout = ${*$self}{io_socket_timeout};
    my ($local) = defined $local_host ? _addresses($local_host, 0, $timeout) : Socket::INADDR_ANY;
    return $self->_error($!, "look-up: timeout") if !defined $local && defined $timeout && $!{ETIMEDOUT};
    defined $local or return $self->_bad_host($options->{LocalAddr});
    my ($peer_host, $peer_port);
    if (!$listens) {
        @numbers = _numbers(@$options{qw(PeerAddr PeerPort)}, $protocol) or return $self->_error($!, $@);
        ($peer_host, $peer_port, $protocol) = @numbers;
    }
    $protocol ||= Socket::IPPROTO_TCP;
    my $type = $options->{Type} || $socket_type{$protocol} || 0;
    my @peers = defined $peer_host ? _addresses($peer_host, $options->{MultiHomed}, $timeout) : ();
    return $self->_error($!, "look-up: timeout") if defined $peer_host && !@peers && defined $timeout && $!{ETIMEDOUT};
    return $self->_bad_host($options->{PeerAddr}) if defined $peer_host && !@peers;
    {
        $self->socket(Socket::AF_INET, $type, $protocol) && $self->_set_options($options) or return $self->_error($!, "$!");
        if ($local_port || $local ne Socket::INADDR_ANY || $listens) {
            $self->bind($local_port || 0, $local) or return $self->_error($!, "$!");
        }
        if ($listens) {
            $self->listen($options->{Listen} || 5) or return $self->_error($!, "$!");
            return $self;
        }
        return $self unless exists $options->{PeerAddr};
        if (!$peer_port && $type != Socket::SOCK_DGRAM && $type != Socket::SOCK_RAW) {
            require Errno;
            return $self->_error(Errno::EINVAL(), "Cannot determine remote port");
        }
        my $peer = shift @peers;
        return $self if !defined $peer && $type != Socket::SOCK_STREAM;
        defined $peer or return $self->_bad_host($options->{PeerAddr});
        undef $@;
        return $self if $self->connect(Socket::pack_sockaddr_in($peer_port, $peer));
        redo if @peers;
    }
    $self->_error($!, $@ || "Timeout");
}

sub connect {
    @_ == 2 || @_ == 3 or IO::Socket::_complain('usage: $sock->connect(NAME) or $sock->connect(PORT, ADDR)');
    my $self = shift;
    $self->SUPER::connect(@_ == 1 ? $_[0] : Socket::pack_sockaddr_in(@_));
}

sub bind {
    @_ == 2 || @_ == 3 or IO::Socket::_complain('usage: $sock->bind(NAME) or $sock->bind(PORT, ADDR)');
    my $self = shift;
    $self->SUPER::bind(@_ == 1 ? $_[0] : Socket::pack_sockaddr_in(@_));
}

sub _of { my ($name, $part) = @_; $name ? (Socket::unpack_sockaddr_in($name))[$part] : undef }
sub _text { defined $_[0] ? Socket::inet_ntoa($_[0]) : undef }
sub sockaddr { @_ == 1 or IO::Socket::_complain('usage: $sock->sockaddr()'); _of($_[0]->sockname, 1) }
sub sockport { @_ == 1 or IO::Socket::_complain('usage: $sock->sockport()'); _of($_[0]->sockname, 0) }
sub sockhost { @_ == 1 or IO::Socket::_complain('usage: $sock->sockhost()'); _text($_[0]->sockaddr) }
sub peeraddr { @_ == 1 or IO::Socket::_complain('usage: $sock->peeraddr()'); _of($_[0]->peername, 1) }
sub peerport { @_ == 1 or IO::Socket::_complain('usage: $sock->peerport()'); _of($_[0]->peername, 0) }
sub peerhost { @_ == 1 or IO::Socket::_complain('usage: $sock->peerhost()'); _text($_[0]->peeraddr) }

1;
