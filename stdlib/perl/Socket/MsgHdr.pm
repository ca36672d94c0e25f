# SPDX-License-Identifier: MIT
# sendmsg(2) and recvmsg(2): messages with descriptors and credentials beside their text.
package Socket::MsgHdr;
use strict;
our $VERSION = "0.05";
use Exporter "import";
our @EXPORT = qw(sendmsg recvmsg);
our @EXPORT_OK = qw(pack_cmsghdr unpack_cmsghdr);

# Lengths make room for what is to be received.
sub new {
    my ($class, %given) = @_;
    my $self = bless { name => undef, control => undef, flags => 0, buf => undef }, ref($class) || $class;
    for my $key (keys %given) {
        my $method = $self->can($key) or next;
        $self->$method($given{$key}) unless $key =~ /len\z/;
    }
    for my $length (grep /len\z/, keys %given) { $self->$length($given{$length}) if $self->can($length) }
    $self;
}

sub _part { my ($self, $key, @value) = @_; $self->{$key} = $value[0] if @value; $self->{$key} }
sub buf { my $self = shift; $self->_part("buf", @_) }
sub name { my $self = shift; $self->_part("name", @_) }
sub control { my $self = shift; $self->_part("control", @_) }
sub flags { my $self = shift; $self->_part("flags", @_) }

# A length: that of the part, or the part is cut or filled with NULs.
sub _length {
    my ($self, $key, @length) = @_;
    if (@length) {
        my $bytes = $self->{$key} // "";
        $self->{$key} = length $bytes >= $length[0] ? substr($bytes, 0, $length[0]) : $bytes . "\0" x ($length[0] - length $bytes);
    }
    length($self->{$key} // "");
}
sub buflen { my $self = shift; $self->_length("buf", @_) }
sub namelen { my $self = shift; $self->_length("name", @_) }
sub controllen { my $self = shift; $self->_length("control", @_) }

# (level, type, data) of each piece of control data, got or set.
sub cmsghdr {
    my $self = shift;
    $self->{control} = pack_cmsghdr(@_) if @_;
    unpack_cmsghdr($self->{control} // "");
}

sub sendmsg {
    my ($socket, $message, $flags) = @_;
    _send($socket, $message->{name} // "", $message->{buf} // "", $message->{control} // "", $flags || 0);
}

# The message's parts become what came; how many bytes.
sub recvmsg {
    my ($socket, $message, $flags) = @_;
    my @parts = _receive($socket, $message->namelen, $message->buflen, $message->controllen, $flags || 0) or return undef;
    (my $count, @$message{qw(name buf control flags)}) = @parts;
    $count;
}

# $socket->sendmsg($message)
package IO::Socket;
*sendmsg = \&Socket::MsgHdr::sendmsg;
*recvmsg = \&Socket::MsgHdr::recvmsg;

1;
