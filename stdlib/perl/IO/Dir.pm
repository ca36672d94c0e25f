# SPDX-License-Identifier: MIT
# Directories as objects, and as hashes of what is in them.
package IO::Dir;
use strict;
our $VERSION = "1.49";
use IO ();
use Exporter "import";
our @ISA = ("Exporter");
our @EXPORT_OK = ("DIR_UNLINK");

sub DIR_UNLINK () { 1 }

sub _complain { require Carp; Carp::croak(@_) }

sub new {
    my $class = shift;
    @_ <= 1 or _complain("usage: $class->new([DIRNAME])");
    my $self = bless Symbol::gensym(), ref($class) || $class;
    @_ && !$self->open($_[0]) ? undef : $self;
}

sub DESTROY { local ($., $@, $!, $^E, $?); no warnings; closedir($_[0]) if defined telldir($_[0]) }

sub open {
    @_ == 2 or _complain('usage: $dh->open(DIRNAME)');
    my ($self, $name) = @_;
    return undef unless opendir($self, $name);
    ${*$self}{io_dir_path} = $name =~ m{/\z} ? $name : "$name/";
    1;
}

sub close { @_ == 1 or _complain('usage: $dh->close()'); closedir($_[0]) }
sub read { @_ == 1 or _complain('usage: $dh->read()'); readdir($_[0]) }
sub seek { @_ == 2 or _complain('usage: $dh->seek(POS)'); seekdir($_[0], $_[1]) }
sub tell { @_ == 1 or _complain('usage: $dh->tell()'); telldir($_[0]) }
sub rewind { @_ == 1 or _complain('usage: $dh->rewind()'); rewinddir($_[0]) }

sub TIEHASH {
    my ($class, $name, $options) = @_;
    my $self = $class->new($name) or return undef;
    ${*$self}{io_dir_unlink} = $options && $options & DIR_UNLINK;
    $self;
}
sub _path { my ($self, $name) = @_; ${*$self}{io_dir_path} . $name }
sub FIRSTKEY { my $self = shift; $self->rewind; scalar $self->read }
sub NEXTKEY { my $self = shift; scalar $self->read }
sub EXISTS { lstat $_[0]->_path($_[1]) ? 1 : "" }
sub FETCH { require File::stat; File::stat::lstat($_[0]->_path($_[1])) }
sub STORE {
    my ($self, $name, $times) = @_;
    my ($read, $changed) = ref $times ? @$times : ($times, $times);
    my $file = $self->_path($name);
    unless (-f $file) {
        my $handle = Symbol::gensym();
        CORE::open($handle, ">>", $file) and CORE::close($handle);
    }
    utime($read, $changed, $file);
}
sub DELETE {
    my ($self, $name) = @_;
    my $file = $self->_path($name);
    return 0 unless ${*$self}{io_dir_unlink};
    !-l $file && -d _ ? rmdir($file) : unlink($file);
}

1;
