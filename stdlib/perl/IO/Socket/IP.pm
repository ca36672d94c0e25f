# SPDX-License-Identifier: MIT
# IPv4 and IPv6 sockets as objects: every address that getaddrinfo finds is tried, also without waiting.
package IO::Socket::IP;
use strict;
our $VERSION = "0.41";
use IO::Socket ();
our @ISA = ("IO::Socket");

sub CAN_DISABLE_V6ONLY () { 1 }
sub _complain { require Carp; Carp::croak(@_) }

sub import {
    my ($class, @names) = @_;
    if (grep $_ eq "-register", @names) {
        $class->register_domain($_) for Socket::AF_INET, Socket::AF_INET6;
        @names = grep $_ ne "-register", @names;
    }
    local $Exporter::ExportLevel = $Exporter::ExportLevel + 1;
    $class->SUPER::import(@names);
}

sub new {
    my $class = shift;
    use warnings "misc";    # an odd number of them is told
    my %options = @_ == 1 ? (PeerHost => $_[0]) : @_;
    $class->SUPER::new(%options);
}

# --- What the options say

# "host:service", "[v6]:service" -> both
sub split_addr {
    my ($class, $text) = @_;
    return ($1, $2) if $text =~ /^\[([\da-fA-F:.]+)\](?::([^\s:]+))?\z/;
    return ($1, length $2 ? $2 : undef) if $text =~ /^([^:]*):([^:]*)\z/;
    ($text, undef);
}

sub join_addr {
    my ($class, $host, $port) = @_;
    $host = "[$host]" if $host =~ /:/;
    defined $port ? "$host:$port" : $host;
}

sub _look_up {
    my ($self, $side, $host, $service, $hints) = @_;
    my $otherwise = defined $service && $service =~ s/\((\d+)\)\z// ? $1 : undef;
    my $timeout = ref $self ? ${*$self}{io_socket_timeout} : undef;
    $! = 0;
    my ($error, @found) = Socket::_getaddrinfo_within($timeout, $host, $service, $hints);
    my $is_late = $error && $!{ETIMEDOUT};
    ($error, @found) = Socket::_getaddrinfo_within($timeout, $host, $otherwise, $hints) if $error && !$is_late && defined $otherwise;
    return \@found unless $error;
    $@ = $is_late ? "look-up: timeout" : "$error";
    return undef if $is_late;
    require Errno;
    $! = Errno::EINVAL();
    undef;
}

# One side's addresses; nothing asked: (). A failure: undef.
sub _side {
    my ($self, $side, $options, $hints) = @_;
    if (my $given = $options->{"${side}AddrInfo"}) {
        ref $given eq "ARRAY" or _complain("Expected '${side}AddrInfo' to be an ARRAY ref");
        return $given;
    }
    my $host = $options->{"${side}Host"} // $options->{"${side}Addr"};
    my $service = $options->{"${side}Service"} // $options->{"${side}Port"};
    return [] unless defined $host || defined $service;
    if (defined $host) {
        my ($plain, $port) = $self->split_addr($host);
        ($host, $service) = ($plain, $port // $service);
    }
    _complain("Expected 'PeerService'") if $side eq "Peer" && !length($service // "");
    $self->_look_up($side, $host // "", $service // "0", $hints);
}

sub _socket_options {
    my ($options) = @_;
    my $on = pack "i", 1;
    my @wanted;
    push @wanted, [Socket::SOL_SOCKET, Socket::SO_REUSEADDR, $on] if $options->{ReuseAddr};
    push @wanted, [Socket::SOL_SOCKET, Socket::SO_REUSEPORT, $on] if $options->{ReusePort};
    push @wanted, [Socket::SOL_SOCKET, Socket::SO_BROADCAST, $on] if $options->{Broadcast};
    my $more = $options->{Sockopts} // return \@wanted;
    ref $more eq "ARRAY" or _complain("Expected 'Sockopts' to be an ARRAY ref");
    for my $option (@$more) {
        ref $option eq "ARRAY" or _complain("Bad Sockopts item - expected ARRAYref");
        push @wanted, [@$option[0, 1], $option->[2] // $on];
    }
    \@wanted;
}

sub _hints {
    my ($options) = @_;
    my %hints = (flags => $options->{GetAddrInfoFlags} // Socket::AI_ADDRCONFIG);
    $hints{family} = $options->{Family} if defined $options->{Family};
    $hints{socktype} = $options->{Type} if defined $options->{Type};
    if (defined(my $protocol = $options->{Proto})) {
        $protocol = getprotobyname($protocol) // _complain("Unrecognised protocol $protocol") if $protocol =~ /\D/;
        $hints{protocol} = $protocol;
    }
    $hints{socktype} = Socket::SOCK_STREAM if ($hints{protocol} || 0) == Socket::IPPROTO_TCP;
    $hints{socktype} = Socket::SOCK_DGRAM if ($hints{protocol} || 0) == Socket::IPPROTO_UDP;
    @hints{qw(socktype protocol)} = (Socket::SOCK_STREAM, Socket::IPPROTO_TCP) unless defined $options->{Type} || defined $options->{Proto};
    \%hints;
}

# Local and peer's addresses that go together; nothing asked for: a socket of the first family there is.
sub _pairs {
    my ($self, $local, $peer, $hints) = @_;
    my @pairs;
    if (@$local && @$peer) {
        for my $there (@$peer) {
            push @pairs, map +{ %$there, localaddr => $_->{addr}, peeraddr => $there->{addr} },
                grep $_->{family} == $there->{family} && $_->{socktype} == $there->{socktype} && $_->{protocol} == $there->{protocol}, @$local;
        }
    }
    else {
        @pairs = ((map +{ %$_, localaddr => $_->{addr} }, @$local), (map +{ %$_, peeraddr => $_->{addr} }, @$peer));
    }
    return \@pairs if @pairs;
    return [{ %$hints, protocol => $hints->{protocol} || 0, socktype => $hints->{socktype} || 0 }] if $hints->{family};
    my $found = $self->_look_up("", "", "0", { %$hints, flags => Socket::AI_ADDRCONFIG }) or return undef;
    [$found->[0]];
}

sub configure {
    my ($self, $options) = @_;
    _complain("Cannot disable the MultiHomed parameter") if defined $options->{MultiHomed} && !$options->{MultiHomed};
    my $hints = _hints($options);
    my $passive = $options->{Listen} ? Socket::AI_PASSIVE : 0;
    my $local = $self->_side("Local", $options, { %$hints, flags => $hints->{flags} | $passive }) or return undef;
    my $peer = $self->_side("Peer", $options, $hints) or return undef;
    my $pairs = $self->_pairs($local, $peer, $hints) or return undef;
    ${*$self}{io_socket_ip} = {
        pairs => $pairs, options => _socket_options($options), listen => $options->{Listen}, v6only => $options->{V6Only},
        waits => !defined $options->{Blocking} || $options->{Blocking} ? 1 : 0,
    };
    $self->_try_next or !${*$self}{io_socket_ip}{waits} or return undef;
    $self;
}

# --- Trying one after the other

# A socket for this address under the descriptor's number that there was.
sub _socket_for {
    my ($self, $pair, $plan) = @_;
    my $fresh = defined fileno $self ? Symbol::gensym() : $self;
    socket($fresh, $pair->{family}, $pair->{socktype}, $pair->{protocol}) or return 0;
    if ($fresh != $self) { IO::Socket::_put_under($fresh, $self) or return 0 }
    @{*$self}{qw(io_socket_domain io_socket_type io_socket_proto io_socket_peername)} = @$pair{qw(family socktype protocol)};
    $self->blocking(0) unless $plan->{waits};
    for my $option (@{ $plan->{options} }) { setsockopt($self, $option->[0], $option->[1], $option->[2]) or return 0 }
    if (defined $plan->{v6only} && $pair->{family} == Socket::AF_INET6) {
        setsockopt($self, Socket::IPPROTO_IPV6, Socket::IPV6_V6ONLY, pack "i", $plan->{v6only} ? 1 : 0) or return 0;
    }
    defined $pair->{localaddr} ? bind($self, $pair->{localaddr}) : 1;
}

# True: it is set up. False: nothing is left ($! says why), or the connection is under way (EINPROGRESS).
sub _try_next {
    my ($self) = @_;
    my $plan = ${*$self}{io_socket_ip};
    local $IO::Socket::errstr = $IO::Socket::errstr;
    while (my $pair = shift @{ $plan->{pairs} }) {
        my $done = $self->_socket_for($pair, $plan);
        $done = listen($self, $plan->{listen} || 5) if $done && defined $plan->{listen};
        if ($done && defined $pair->{peeraddr}) {
            $done = $plan->{waits} ? $self->SUPER::connect($pair->{peeraddr}) : connect($self, $pair->{peeraddr});
            if (!$done && !$plan->{waits} && $!{EINPROGRESS}) {
                $plan->{under_way} = 1;
                return 0;
            }
        }
        if ($done) {
            delete $plan->{failed};
            return 1;
        }
        $plan->{failed} = $! + 0;
    }
    $! = $plan->{failed} if $plan->{failed};
    $@ = "$!";
    0;
}

# Without an address: how is the connection that was begun?
sub connect {
    my ($self, $address) = @_;
    return $self->SUPER::connect($address) if @_ > 1;
    my $plan = ${*$self}{io_socket_ip};
    if ($plan && $plan->{under_way}) {
        my $error = unpack "i", getsockopt($self, Socket::SOL_SOCKET, Socket::SO_ERROR) // return 0;
        if (!$error && !defined getpeername($self)) {
            require Errno;
            $! = Errno::EINPROGRESS();
            return 0;
        }
        if ($error) {
            $plan->{failed} = $! = $error;
            delete $plan->{under_way};
            return $self->_try_next;
        }
        delete $plan->{under_way};
    }
    elsif ($plan && $plan->{failed}) {
        $! = $plan->{failed};
        return 0;
    }
    $! = 0;
    1;
}

sub connected { my $self = shift; defined getpeername($self) }

# --- Names of both ends

sub _names {
    my ($self, $address, $flags, $without) = @_;
    defined $address or return;
    $flags |= Socket::NI_DGRAM if ($self->socktype || 0) == Socket::SOCK_DGRAM;
    my ($error, $host, $service) = Socket::getnameinfo($address, $flags, $without || 0);
    if ($error) { _complain("getnameinfo - $error") }
    ($host, $service);
}
my $numeric = Socket::NI_NUMERICHOST | Socket::NI_NUMERICSERV;
sub _host { my ($host) = _names(@_, Socket::NIx_NOSERV); $host }
sub _service { my (undef, $service) = _names(@_, Socket::NIx_NOHOST); $service }
sub _bytes {
    my ($address) = @_;
    defined $address or return undef;
    Socket::sockaddr_family($address) == Socket::AF_INET6 ? (Socket::unpack_sockaddr_in6($address))[1] : (Socket::unpack_sockaddr_in($address))[1];
}

sub sockhost_service { my ($self, $plain) = @_; $self->_names($self->sockname, $plain ? $numeric : 0) }
sub sockhost { my ($self) = @_; $self->_host($self->sockname, $numeric) }
sub sockport { my ($self) = @_; $self->_service($self->sockname, $numeric) }
sub sockhostname { my ($self) = @_; $self->_host($self->sockname, 0) }
sub sockservice { my ($self) = @_; $self->_service($self->sockname, 0) }
sub sockaddr { my ($self) = @_; _bytes($self->sockname) }
sub peerhost_service { my ($self, $plain) = @_; $self->_names($self->peername, $plain ? $numeric : 0) }
sub peerhost { my ($self) = @_; $self->_host($self->peername, $numeric) }
sub peerport { my ($self) = @_; $self->_service($self->peername, $numeric) }
sub peerhostname { my ($self) = @_; $self->_host($self->peername, 0) }
sub peerservice { my ($self) = @_; $self->_service($self->peername, 0) }
sub peeraddr { my ($self) = @_; _bytes($self->peername) }

# The same descriptor as an object of the older class.
sub as_inet {
    my ($self) = @_;
    $self->sockdomain == Socket::AF_INET or _complain("Cannot downgrade a non-PF_INET socket to IO::Socket::INET");
    IO::Socket::INET->new_from_fd($self->fileno, "r+");
}

1;
