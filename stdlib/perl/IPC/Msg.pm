# SPDX-License-Identifier: MIT
# A System V message queue as an object: a reference to its id.
package IPC::Msg;

use strict;
use IPC::SysV qw(IPC_STAT IPC_SET IPC_RMID);

our $VERSION = "2.09";

IPC::SysV::_stat_class("IPC::Msg::stat", qw(uid gid cuid cgid mode qnum qbytes lspid lrpid stime rtime ctime));

sub usage { require Carp; Carp::croak($_[0]) }

sub new {
    @_ == 3 or usage("IPC::Msg->new( KEY , FLAGS )");
    my ($class, $key, $flags) = @_;
    my $id = msgget($key, $flags);
    defined $id ? bless \$id, $class : undef;
}

sub id { ${$_[0]} }

sub stat {
    my $status = "";
    msgctl(${$_[0]}, IPC_STAT, $status) or return undef;
    bless([], "IPC::Msg::stat")->unpack($status);
}

sub set {
    my $self = $_[0];
    my $fields = &IPC::SysV::_fields_to_set or return undef;
    msgctl($$self, IPC_SET, $fields->pack);
}

sub remove {
    my $self = shift;
    my $done = msgctl($$self, IPC_RMID, 0);
    undef $$self;
    $done;
}

sub rcv {
    @_ >= 3 && @_ <= 5 or usage('$msg->rcv( BUF, LEN, TYPE, FLAGS )');
    my $message = "";
    msgrcv(${$_[0]}, $message, $_[2], $_[3] || 0, $_[4] || 0) or return;
    (my $type, $_[1]) = unpack "l! a*", $message;
    $type;
}

sub snd {
    @_ >= 3 && @_ <= 4 or usage('$msg->snd( TYPE, BUF, FLAGS )');
    msgsnd(${$_[0]}, pack("l! a*", $_[1], $_[2]), $_[3] || 0);
}

1;
