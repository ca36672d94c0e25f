# SPDX-License-Identifier: MIT
# Handles that open files by name.
package IO::File;
use strict;
our $VERSION = "1.48";
use IO::Handle ();
use IO::Seekable;
use Fcntl ();
use Exporter ();
our @ISA = qw(IO::Handle IO::Seekable Exporter);
our @EXPORT = (@IO::Seekable::EXPORT, grep /^O_/, @Fcntl::EXPORT);
{
    no strict "refs";
    *$_ = \&{"Fcntl::$_"} for @EXPORT;
}

sub new {
    my $class = ref($_[0]) || $_[0] || "IO::File";
    @_ <= 4 or IO::Handle::usage("$class->new([FILENAME [,MODE [,PERMS]]])");
    my $self = bless Symbol::gensym(), $class;
    @_ == 1 || $self->open(@_[1 .. $#_]) ? $self : undef;
}

sub open {
    @_ >= 2 && @_ <= 4 or IO::Handle::usage('$fh->open(FILENAME [,MODE [,PERMS]])');
    my ($self, $file, $mode, $permissions) = @_;
    return open($self, $file) if @_ == 2;
    return sysopen($self, $file, $mode, $permissions // 0666) if $mode =~ /^\d+\z/;
    open($self, $mode =~ /:/ ? $mode : IO::Handle::_open_mode_string($mode), $file);
}

sub new_tmpfile {
    my $class = ref($_[0]) || $_[0] || "IO::File";
    my $self = $class->new;
    open($self, "+>", undef) ? $self : undef;
}

1;
