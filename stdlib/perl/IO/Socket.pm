# SPDX-License-Identifier: MIT
# Sockets as objects: what all families share. What an object knows lies in its symbol's hash, under io_socket_...
package IO::Socket;
use strict;
our $VERSION = "1.49";
use IO::Handle ();
use Socket ();
our @ISA = ("IO::Handle");
our @EXPORT_OK = ("sockatmark");
our $errstr;
my @class_of;    # by domain

# use IO::Socket: the names of Socket.
sub import {
    my $class = shift;
    local $Exporter::ExportLevel = $Exporter::ExportLevel + 1;
    return Exporter::import("IO::Socket", "sockatmark") if @_ && $_[0] eq "sockatmark";
    Exporter::import("Socket", @_);
}

sub register_domain { my ($class, $domain) = @_; $class_of[$domain] = $class }
sub _complain { require Carp; Carp::croak(@_) }

sub new {
    my ($class, %options) = @_;
    my $self = bless Symbol::gensym(), ref($class) || $class;
    $self->autoflush(1);
    ${*$self}{io_socket_timeout} = delete $options{Timeout};
    %options ? $self->configure(\%options) : $self;
}

sub configure {
    my ($self, $options) = @_;
    my $domain = delete $options->{Domain} // _complain("IO::Socket: Cannot configure a generic socket");
    my $class = $class_of[$domain] // _complain("IO::Socket: Unsupported socket domain");
    ref($self) eq "IO::Socket" or _complain("IO::Socket: Cannot configure socket in domain '$domain'");
    bless($self, $class)->configure($options);
}

# Why there is no socket: in $@ and $errstr, after the class's name. The socket is closed.
sub _error {
    my ($self, $error, $text) = @_;
    my $class = ref $self;
    $text = "$class: $text" unless $text =~ /^\Q$class\E: /;
    {
        local $!;
        $self->close if defined fileno $self;
    }
    $errstr = $@ = $text;
    $! = $error;
    undef;
}

sub socket {
    @_ == 4 or _complain('usage: $sock->socket(DOMAIN, TYPE, PROTOCOL)');
    my ($self, $domain, $type, $protocol) = @_;
    socket($self, $domain, $type, $protocol) or return undef;
    @{*$self}{qw(io_socket_domain io_socket_type io_socket_proto)} = ($domain, $type, $protocol);
    $self;
}

sub socketpair {
    @_ == 4 or _complain("usage: IO::Socket->socketpair(DOMAIN, TYPE, PROTOCOL)");
    my ($class, $domain, $type, $protocol) = @_;
    my ($one, $other) = ($class->new, $class->new);
    socketpair($one, $other, $domain, $type, $protocol) or return ();
    @{*$_}{qw(io_socket_type io_socket_proto)} = ($type, $protocol) for $one, $other;
    ($one, $other);
}

sub _ready_to_write {
    my ($self, $timeout) = @_;
    vec(my $writable = "", fileno $self, 1) = 1;
    my $failed = $writable;
    select(undef, $writable, $failed, $timeout) > 0;
}

sub _no_time {
    require Errno;
    $errstr = $@ = "$_[0]: timeout";
    $! = Errno::ETIMEDOUT();
    undef;
}

# With a timeout the socket does not wait, and we do. A socket that does not wait anyway is on its way: that is no failure.
sub connect {
    @_ == 2 or _complain('usage: $sock->connect(NAME)');
    my ($self, $address) = @_;
    my $timeout = ${*$self}{io_socket_timeout};
    my $waited = $timeout ? $self->blocking(0) : undef;
    my $done = connect($self, $address);
    if (!$done && ($!{EINPROGRESS} || $!{EWOULDBLOCK})) {
        if (!defined $timeout) { $done = !defined $waited }
        elsif (!_ready_to_write($self, $timeout)) { _no_time("connect") }
        else {
            my $error = unpack "i", getsockopt($self, Socket::SOL_SOCKET, Socket::SO_ERROR);
            $done = !$error;
            if ($error) { $! = $error; $errstr = $@ = "connect: $!" }
        }
    }
    elsif (!$done) { $errstr = $@ = "connect: $!" }
    if ($waited) {
        local $!;
        $self->blocking(1);
    }
    $done ? $self : undef;
}

sub bind {
    @_ == 2 or _complain('usage: $sock->bind(NAME)');
    bind($_[0], $_[1]) ? $_[0] : undef;
}

sub listen {
    @_ >= 1 && @_ <= 2 or _complain('usage: $sock->listen([QUEUE])');
    listen($_[0], $_[1] || 5) ? $_[0] : undef;
}

sub accept {
    @_ == 1 || @_ == 2 or _complain('usage $sock->accept([PKG])');
    my ($self, $class) = @_;
    my $timeout = ${*$self}{io_socket_timeout};
    my $new = ($class || $self)->new(Timeout => $timeout);
    if (defined $timeout && defined fileno $self) {
        vec(my $readable = "", fileno $self, 1) = 1;
        if (select($readable, undef, undef, $timeout) <= 0) { _no_time("accept"); return }
    }
    my $peer = accept($new, $self) or return;
    @{*$new}{qw(io_socket_domain io_socket_type io_socket_proto)} = @{*$self}{qw(io_socket_domain io_socket_type io_socket_proto)};
    wantarray ? ($new, $peer) : $new;
}

sub close {
    @_ == 1 or _complain('usage: $sock->close()');
    ${*{ $_[0] }}{io_socket_peername} = undef;
    close($_[0]);
}

sub sockname { @_ == 1 or _complain('usage: $sock->sockname()'); getsockname($_[0]) }
sub peername { @_ == 1 or _complain('usage: $sock->peername()'); ${*{ $_[0] }}{io_socket_peername} ||= getpeername($_[0]) }
sub connected { @_ == 1 or _complain('usage: $sock->connected()'); getpeername($_[0]) }

# A datagram goes to whom it says, else to the peer, else to whom the last one went or came from.
sub send {
    @_ >= 2 && @_ <= 4 or _complain('usage: $sock->send(BUF, [FLAGS, [TO]])');
    my $self = $_[0];
    my $flags = $_[2] || 0;
    my $to = $_[3];
    if (!$to && !defined getpeername($self)) {
        $to = $self->peername;
        defined $to or _complain("send: Cannot determine peer address");
    }
    my $sent = $to ? send($self, $_[1], $flags, $to) : send($self, $_[1], $flags);
    ${*$self}{io_socket_peername} = $to if @_ == 4 && defined $sent;
    $sent;
}

sub recv {
    @_ == 3 || @_ == 4 or _complain('usage: $sock->recv(BUF, LEN [, FLAGS])');
    $_[1] = "";
    ${*{ $_[0] }}{io_socket_peername} = recv($_[0], $_[1], $_[2], $_[3] || 0);
}

sub shutdown {
    @_ == 2 or _complain('usage: $sock->shutdown(HOW)');
    ${*{ $_[0] }}{io_socket_peername} = undef;
    shutdown($_[0], $_[1]);
}

sub setsockopt {
    @_ == 4 or _complain('$sock->setsockopt(LEVEL, OPTNAME, OPTVAL)');
    setsockopt($_[0], $_[1], $_[2], $_[3]);
}

# An int comes as a number, anything else packed.
sub getsockopt {
    @_ == 3 or _complain('$sock->getsockopt(LEVEL, OPTNAME)');
    my $value = getsockopt($_[0], $_[1], $_[2]);
    defined $value && length $value == 4 ? unpack("i", $value) : $value;
}

sub sockopt {
    my $self = shift;
    @_ == 1 ? $self->getsockopt(Socket::SOL_SOCKET, @_) : $self->setsockopt(Socket::SOL_SOCKET, @_);
}

sub atmark { @_ == 1 or _complain('usage: $sock->atmark()'); sockatmark($_[0]) }

sub timeout {
    @_ == 1 || @_ == 2 or _complain('usage: $sock->timeout([VALUE])');
    my ($self, $value) = @_;
    my $was = ${*$self}{io_socket_timeout};
    ${*$self}{io_socket_timeout} = defined $value ? 0 + $value : undef if @_ == 2;
    $was;
}

sub sockdomain {
    @_ == 1 or _complain('usage: $sock->sockdomain()');
    my ($self) = @_;
    ${*$self}{io_socket_domain} //= do { my $name = getsockname($self); defined $name ? Socket::sockaddr_family($name) : undef };
}

sub socktype {
    @_ == 1 or _complain('usage: $sock->socktype()');
    my ($self) = @_;
    ${*$self}{io_socket_type} //= defined fileno $self ? $self->sockopt(Socket::SO_TYPE) : undef;
}

sub protocol {
    @_ == 1 or _complain('usage: $sock->protocol()');
    my ($self) = @_;
    ${*$self}{io_socket_proto} ||= defined fileno $self ? $self->sockopt(Socket::SO_PROTOCOL) : undef;
}

require IO::Socket::INET;
require IO::Socket::UNIX;

1;
