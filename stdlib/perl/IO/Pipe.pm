# SPDX-License-Identifier: MIT
# Pipes between processes, their ends as objects.
package IO::Pipe;
use strict;
our $VERSION = "1.49";
use IO::Handle ();

sub _complain { require Carp; Carp::croak(@_) }

sub new {
    my $type = shift;
    my $class = ref($type) || $type || "IO::Pipe";
    @_ == 0 || @_ == 2 or _complain("usage: $class->([READFH, WRITEFH])");
    my $self = bless Symbol::gensym(), $class;
    my ($read, $write) = @_ ? @_ : $self->handles;
    pipe($read, $write) or return;
    @{*$self} = ($read, $write);
    $self;
}

sub handles {
    @_ == 1 or _complain('usage: $pipe->handles()');
    (IO::Pipe::End->new, IO::Pipe::End->new);
}

# The end that is kept takes this object's place; the other goes, or becomes what a command reads or writes.
sub _become {
    my ($self, $kept, $gone, $mode, @command) = @_;
    bless $self, ref $kept;
    my $child = @command ? _run($gone, $mode, @command) : undef;
    close $gone;
    *$self = *$kept;
    ${*$self} = $child;
    $self;
}

sub _run {
    my ($end, $mode, @command) = @_;
    my $child = fork;
    defined $child or _complain("IO::Pipe: Cannot fork: $!");
    return $child if $child;
    my $standard = $mode eq "w" ? \*STDOUT : \*STDIN;    # keeps its descriptor
    open($standard, $mode eq "w" ? ">&" : "<&", $end) or _complain("IO::Pipe: Cannot dup: $!");
    { no warnings; @command > 1 ? exec { $command[0] } @command : exec $command[0] }
    _complain("IO::Pipe: Cannot exec: $!");
}

sub reader {
    my ($self, @command) = @_;
    return undef unless @{*$self} == 2;
    my ($read, $write) = @{*$self};
    @{*$self} = ();
    _become($self, $read, $write, "w", @command);
}

sub writer {
    my ($self, @command) = @_;
    return undef unless @{*$self} == 2;
    my ($read, $write) = @{*$self};
    @{*$self} = ();
    _become($self, $write, $read, "r", @command);
}

package IO::Pipe::End;
our @ISA = ("IO::Handle");

# Waits for the command at the other end: its status is in $?.
sub close {
    my ($self) = @_;
    my $done = $self->SUPER::close;
    waitpid(${*$self}, 0) if defined ${*$self};
    ${*$self} = undef;
    $done;
}

1;
