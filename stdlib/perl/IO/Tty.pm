# SPDX-License-Identifier: MIT
# A terminal as a handle: its name, its size, raw mode. IO::Pty makes pairs of them.
package IO::Tty;
use strict;
our $VERSION = "1.17";
our $XS_VERSION = "1.17";
our $DEBUG;
our $CONFIG = "-DHAVE_OPENPTY -DHAVE_POSIX_OPENPT -DHAVE_GRANTPT -DHAVE_PTSNAME_R -DHAVE_TERMIOS_H -DHAVE_TTYNAME -DHAVE_UNLOCKPT";
use IO::Handle ();
use IO::File ();
use IO::Tty::Constant ();
our @ISA = "IO::Handle";

# use IO::Tty qw(TIOCSCTTY ...)
sub import {
    IO::Tty::Constant->export_to_level(1, @_);
}

sub croak { require Carp; goto &Carp::croak }

sub open {
    my ($self, $path, $mode) = @_;
    IO::File::open($self, $path, $mode) or return undef;
    $self->autoflush;
    1;
}

# What IO::Stty offers, where it is installed.
sub stty { require IO::Stty; goto &IO::Stty::stty }

sub get_winsize {
    my $self = shift;
    ioctl $self, IO::Tty::Constant::TIOCGWINSZ(), my $size = "\0" x 8 or croak "Cannot TIOCGWINSZ - $!";
    unpack_winsize($size);
}

sub set_winsize {
    my $self = shift;
    my $size = pack_winsize(@_);
    ioctl $self, IO::Tty::Constant::TIOCSWINSZ(), $size or croak "Cannot TIOCSWINSZ - $!";
}

sub clone_winsize_from {
    my ($self, $from) = @_;
    croak "Given filehandle is not a tty in clone_winsize_from, called" unless -t $from;
    return 1 unless -t $self;
    ioctl $from, IO::Tty::Constant::TIOCGWINSZ(), my $size = "\0" x 8 or return undef;
    ioctl $self, IO::Tty::Constant::TIOCSWINSZ(), $size and 1;
}

1;
