# SPDX-License-Identifier: MIT
# Sockets of this machine as objects, named by paths (or, after a NUL, by names in no file system).
package IO::Socket::UNIX;
use strict;
our $VERSION = "1.49";
use IO::Socket ();
our @ISA = ("IO::Socket");
IO::Socket::UNIX->register_domain(Socket::AF_UNIX);

sub new {
    my $class = shift;
    unshift @_, "Peer" if @_ == 1;
    $class->SUPER::new(@_);
}

sub configure {
    my ($self, $options) = @_;
    $self->socket(Socket::AF_UNIX, $options->{Type} || Socket::SOCK_STREAM, 0) or return undef;
    defined $self->blocking($options->{Blocking}) or return undef if exists $options->{Blocking};
    if (exists $options->{Local}) {
        $self->bind(Socket::pack_sockaddr_un($options->{Local})) or return undef;
    }
    if (exists $options->{Listen}) {
        $self->listen($options->{Listen} || 5) or return undef;
    }
    elsif (exists $options->{Peer}) {
        $self->connect(Socket::pack_sockaddr_un($options->{Peer})) or return undef;
    }
    $self;
}

sub _path { defined $_[0] ? Socket::unpack_sockaddr_un($_[0]) : undef }
sub hostpath { @_ == 1 or IO::Socket::_complain('usage: $sock->hostpath()'); _path($_[0]->sockname) }
sub peerpath { @_ == 1 or IO::Socket::_complain('usage: $sock->peerpath()'); _path($_[0]->peername) }

1;
