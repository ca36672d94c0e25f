# SPDX-License-Identifier: MIT
# The numbers of System V IPC, ftok, and segments of shared memory attached at an address. All native; here is what exports them.
package IPC::SysV;

use strict;
use Exporter "import";

our $VERSION = "2.09";
our @EXPORT_OK = qw(
    GETALL GETNCNT GETPID GETVAL GETZCNT IPC_ALLOC IPC_CREAT IPC_EXCL IPC_GETACL IPC_INFO IPC_LOCKED IPC_M IPC_NOERROR IPC_NOWAIT
    IPC_PRIVATE IPC_R IPC_RMID IPC_SET IPC_SETACL IPC_SETLABEL IPC_STAT IPC_W IPC_WANTED MSG_EXCEPT MSG_FWAIT MSG_INFO MSG_LOCKED
    MSG_MWAIT MSG_NOERROR MSG_QWAIT MSG_R MSG_RWAIT MSG_STAT MSG_W MSG_WAIT MSG_WWAIT SEM_A SEM_ALLOC SEM_DEST SEM_ERR SEM_INFO
    SEM_ORDER SEM_R SEM_STAT SEM_UNDO SETALL SETVAL SHMLBA SHM_A SHM_CLEAR SHM_COPY SHM_DCACHE SHM_DEST SHM_ECACHE SHM_FMAP
    SHM_HUGETLB SHM_ICACHE SHM_INFO SHM_INIT SHM_LOCK SHM_LOCKED SHM_MAP SHM_NORESERVE SHM_NOSWAP SHM_R SHM_RDONLY SHM_REMAP
    SHM_REMOVED SHM_RND SHM_SHARE_MMU SHM_SHATTR SHM_SIZE SHM_STAT SHM_UNLOCK SHM_W S_IRUSR S_IWUSR S_IXUSR S_IRWXU S_IRGRP
    S_IWGRP S_IXGRP S_IRWXG S_IROTH S_IWOTH S_IXOTH S_IRWXO ENOSPC ENOSYS ENOMEM EACCES ftok shmat shmdt memread memwrite
);
our %EXPORT_TAGS = (all => [@EXPORT_OK]);

our $AUTOLOAD;
sub AUTOLOAD {
    my $name = $AUTOLOAD =~ s/.*:://r;
    require Carp;
    Carp::croak((grep $_ eq $name, @EXPORT_OK) ? "Your vendor has not defined IPC::SysV macro $name, used" : "$name is not a valid IPC::SysV macro");
}
sub DESTROY {}

# What `set` of a queue or a set of semaphores is given: a stat object, or fields by name for the object's own.
sub _fields_to_set {
    my ($self, $fields, @rest) = @_;
    @rest or return $fields;
    my %given = ($fields, @rest);
    $fields = $self->stat or return undef;
    $fields->$_($given{$_}) for keys %given;
    $fields;
}

# The classes of stat objects: arrays with an accessor for each field.
sub _stat_class {
    my ($class, @fields) = @_;
    no strict "refs";
    my %place;
    @place{@fields} = 0 .. $#fields;
    while (my ($name, $i) = each %place) {
        *{"${class}::$name"} = sub {
            if (@_ > 2) { require Carp; Carp::croak("Too many args to $name") }
            $_[0][$i] = $_[1] if @_ > 1;
            $_[0][$i];
        };
    }
    *{"${class}::new"} = sub {
        my ($package, %given) = @_;
        my $self = bless [(undef) x @fields], $package;
        $self->$_($given{$_}) for keys %given;
        $self;
    };
}

1;
