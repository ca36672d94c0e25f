# SPDX-License-Identifier: MIT
# A set of System V semaphores as an object: a reference to its id.
package IPC::Semaphore;

use strict;
use IPC::SysV qw(IPC_STAT IPC_SET IPC_RMID GETALL GETNCNT GETPID GETVAL GETZCNT SETALL SETVAL);

our $VERSION = "2.09";

IPC::SysV::_stat_class("IPC::Semaphore::stat", qw(uid gid cuid cgid mode ctime otime nsems));

sub usage { require Carp; Carp::croak($_[0]) }

sub new {
    @_ == 4 or usage("IPC::Semaphore->new( KEY, NSEMS, FLAGS )");
    my ($class, $key, $count, $flags) = @_;
    my $id = semget($key, $count, $flags);
    defined $id ? bless \$id, $class : undef;
}

sub id { ${$_[0]} }

sub stat {
    my $status = "";
    semctl(${$_[0]}, 0, IPC_STAT, $status) or return undef;
    bless([], "IPC::Semaphore::stat")->unpack($status);
}

sub set {
    my $self = $_[0];
    my $fields = &IPC::SysV::_fields_to_set or return undef;
    number(semctl($$self, 0, IPC_SET, $fields->pack));
}

sub remove {
    my $self = shift;
    my $done = semctl($$self, 0, IPC_RMID, 0);
    undef $$self;
    $done;
}

sub number { defined $_[0] ? $_[0] + 0 : undef }

sub getncnt { @_ == 2 or usage('$sem->getncnt( SEM )'); number(semctl(${$_[0]}, $_[1], GETNCNT, 0)) }
sub getzcnt { @_ == 2 or usage('$sem->getzcnt( SEM )'); number(semctl(${$_[0]}, $_[1], GETZCNT, 0)) }
sub getval { @_ == 2 or usage('$sem->getval( SEM )'); number(semctl(${$_[0]}, $_[1], GETVAL, 0)) }
sub getpid { @_ == 2 or usage('$sem->getpid( SEM )'); number(semctl(${$_[0]}, $_[1], GETPID, 0)) }

sub op {
    @_ >= 4 && @_ % 3 == 1 or usage('$sem->op( OPLIST )');
    my $self = shift;
    semop($$self, pack "s*", @_);
}

sub getall {
    my $values = "";
    semctl(${$_[0]}, 0, GETALL, $values) or return ();
    (unpack "s*", $values);
}

sub setall {
    my $self = shift;
    semctl($$self, 0, SETALL, pack "s*", @_);
}

sub setval {
    @_ == 3 or usage('$sem->setval( SEM, VAL )');
    semctl(${$_[0]}, $_[1], SETVAL, $_[2]);
}

1;
