# SPDX-License-Identifier: MIT
# A segment of System V shared memory as an object.
package IPC::SharedMem;

use strict;
use IPC::SysV qw(IPC_STAT IPC_RMID shmat shmdt memread memwrite);

our $VERSION = "2.09";

IPC::SysV::_stat_class("IPC::SharedMem::stat", qw(uid gid cuid cgid mode segsz lpid cpid nattch atime dtime ctime));

sub usage { require Carp; Carp::croak($_[0]) }

sub new {
    @_ == 4 or usage("IPC::SharedMem->new(KEY, SIZE, FLAGS)");
    my ($class, $key, $size, $flags) = @_;
    my $id = shmget($key, $size, $flags);
    defined $id ? bless { _id => $id, _addr => undef, _isrm => 0 }, $class : undef;
}

sub id { $_[0]{_id} }
sub addr { $_[0]{_addr} }

sub stat {
    my $status = "";
    shmctl($_[0]{_id}, IPC_STAT, $status) or return undef;
    bless([], "IPC::SharedMem::stat")->unpack($status);
}

sub attach {
    @_ >= 1 && @_ <= 2 or usage('$shm->attach([FLAG])');
    my ($self, $flag) = @_;
    return undef if defined $self->{_addr};
    $self->{_addr} = shmat($self->{_id}, undef, $flag || 0);
    defined $self->{_addr};
}

sub detach {
    my $self = shift;
    defined $self->{_addr} or return undef;
    my $done = defined shmdt($self->{_addr});
    undef $self->{_addr} if $done;
    $done;
}

sub remove {
    my $self = shift;
    return undef if $self->{_isrm};
    my $done = shmctl($self->{_id}, IPC_RMID, 0);
    $self->{_isrm} = 1 if $done;
    $done;
}

sub is_removed { $_[0]{_isrm} }

sub read {
    @_ == 3 or usage('$shm->read(POS, SIZE)');
    my ($self, $position, $size) = @_;
    my $bytes = "";
    (defined $self->{_addr} ? memread($self->{_addr}, $bytes, $position, $size) : shmread($self->{_id}, $bytes, $position, $size)) or return undef;
    $bytes;
}

sub write {
    @_ == 4 or usage('$shm->write(STRING, POS, SIZE)');
    my ($self, undef, $position, $size) = @_;
    defined $self->{_addr} ? memwrite($self->{_addr}, $_[1], $position, $size) : shmwrite($self->{_id}, $_[1], $position, $size);
}

1;
