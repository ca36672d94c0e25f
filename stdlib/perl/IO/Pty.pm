# SPDX-License-Identifier: MIT
# A pseudo-terminal: the object is the master's side, its slave a terminal that a program can be given.
package IO::Pty;
use strict;
our $VERSION = "1.17";
use IO::Tty qw(TIOCSCTTY TIOCNOTTY);
our @ISA = "IO::Handle";

sub croak { require Carp; goto &Carp::croak }

# undef where none can be had; $! says why.
sub new {
    my $class = $_[0] || "IO::Pty";
    $class = ref $class if ref $class;
    @_ <= 1 or croak 'usage: new $class';
    my ($master, $slave, $name) = pty_allocate() or return undef;
    my $self = handle_on($class, $master, "master");
    my $terminal = handle_on("IO::Tty", $slave, "slave");
    ${*$terminal}{io_tty_ttyname} = $name;
    @{*$self}{qw(io_pty_slave io_pty_ttyname)} = ($terminal, $name);
    $self;
}

sub handle_on {
    my ($class, $descriptor, $side) = @_;
    my $handle = $class->SUPER::new;
    CORE::open $handle, "+<&=", $descriptor or croak "Cannot open $side: $!";
    $handle->autoflush;
    $handle;
}

sub ttyname {
    @_ == 1 or croak 'usage: $pty->ttyname();';
    my $self = shift;
    ${*$self}{io_pty_ttyname};
}

# The one made with the master; once that is closed, a new one each time.
sub slave {
    my $self = shift;
    return ${*$self}{io_pty_slave} if exists ${*$self}{io_pty_slave};
    my $name = ${*$self}{io_pty_ttyname};
    my $terminal = IO::Tty->new;
    require Fcntl;
    $terminal->open($name, Fcntl::O_RDWR() | Fcntl::O_NOCTTY()) or croak "Cannot open slave $name: $!";
    $terminal;
}

sub close_slave {
    my $self = shift;
    my $terminal = delete ${*$self}{io_pty_slave} or return;
    close $terminal;
    $terminal;
}

# For a child: a session of its own, whose terminal is the slave.
sub make_slave_controlling_terminal {
    my $self = shift;
    if (CORE::open my $before, "<", "/dev/tty") {
        ioctl $before, TIOCNOTTY, 0;
        close $before;
    }
    require POSIX;
    POSIX::setsid() or warn "setsid() failed, strange behavior may result: $!\r\n";
    $self->close_slave;
    my $terminal = $self->slave;
    ioctl $terminal, TIOCSCTTY, 0 or warn "TIOCSCTTY failed, slave might not be set as controlling terminal: $!\r\n";
    CORE::open my $now, "<", "/dev/tty" or warn "Cannot connect to the controlling terminal: $!\r\n";
    1;
}

*clone_winsize_from = \&IO::Tty::clone_winsize_from;
*get_winsize = \&IO::Tty::get_winsize;
*set_raw = \&IO::Tty::set_raw;
*set_winsize = \&IO::Tty::set_winsize;
*stty = \&IO::Tty::stty;

1;
