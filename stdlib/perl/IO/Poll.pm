# SPDX-License-Identifier: MIT
# poll(2) on a set of handles.
package IO::Poll;
use strict;
our $VERSION = "1.49";
use IO ();
use Exporter "import";
our @EXPORT = qw(POLLIN POLLOUT POLLERR POLLHUP POLLNVAL);
our @EXPORT_OK = qw(POLLPRI POLLRDNORM POLLWRNORM POLLRDBAND POLLWRBAND POLLNORM);
our @ISA = ("Exporter");

use constant {
    POLLIN => 1, POLLPRI => 2, POLLOUT => 4, POLLERR => 8, POLLHUP => 16, POLLNVAL => 32,
    POLLRDNORM => 64, POLLRDBAND => 128, POLLWRNORM => 256, POLLWRBAND => 512,
};

# What is asked (by descriptor, then by handle), what came (by descriptor), the handles by their text.
sub new { my $class = shift; bless [{}, {}, {}], $class }

sub mask {
    my ($self, $handle, $mask) = @_;
    my $fd = fileno($handle);
    return unless defined $fd;
    return $self->[0]{$fd} && exists $self->[0]{$fd}{$handle} ? $self->[0]{$fd}{$handle} : () if @_ < 3;
    if ($mask) {
        $self->[0]{$fd}{$handle} = $mask;
        $self->[1]{$fd} = 0;
        $self->[2]{$handle} = $handle;
        return $mask;
    }
    return unless $self->[0]{$fd};
    delete $self->[0]{$fd}{$handle};
    unless (%{ $self->[0]{$fd} }) {
        delete $self->[0]{$fd};
        delete $self->[1]{$fd};
    }
    delete $self->[2]{$handle};
    return;
}

# The timeout is in seconds; nothing given, or below 0: no limit.
sub poll {
    my ($self, $timeout) = @_;
    $self->[1] = {};
    my @asked;
    for my $fd (keys %{ $self->[0] }) {
        my $mask = 0;
        $mask |= $_ for values %{ $self->[0]{$fd} };
        push @asked, $fd => $mask;
    }
    my $ready = @asked || defined $timeout ? _poll(defined $timeout ? $timeout * 1000 : -1, @asked) : 0;
    return $ready if $ready < 1;
    while (@asked) {
        my ($fd, $events) = splice @asked, 0, 2;
        $self->[1]{$fd} = $events;
    }
    $ready;
}

sub events {
    my ($self, $handle) = @_;
    my $fd = fileno($handle);
    defined $fd && exists $self->[1]{$fd} && $self->[0]{$fd} && exists $self->[0]{$fd}{$handle}
        ? $self->[1]{$fd} & ($self->[0]{$fd}{$handle} | POLLHUP | POLLERR | POLLNVAL) : ();
}

sub remove { my ($self, $handle) = @_; $self->mask($handle, 0) }

sub handles {
    my ($self, $events) = @_;
    return values %{ $self->[2] } unless defined $events;
    grep $self->events($_) & $events, values %{ $self->[2] };
}

1;
