# SPDX-License-Identifier: MIT
# Directories as objects, by their old name.
package DirHandle;
use strict;
our $VERSION = "1.05";
use IO ();

sub _usage { require Carp; Carp::croak("usage: $_[0]") }

sub new {
    @_ == 1 || @_ == 2 or _usage("$_[0]->new( [DIRNAME] )");
    my $class = shift;
    my $self = bless Symbol::gensym(), $class;
    @_ && !DirHandle::open($self, $_[0]) ? undef : $self;
}

sub DESTROY { local ($., $@, $!, $^E, $?); no warnings; closedir($_[0]) if defined telldir($_[0]) }
sub open { @_ == 2 or _usage('$dh->open(DIRNAME)'); opendir($_[0], $_[1]) }
sub close { @_ == 1 or _usage('$dh->close()'); closedir($_[0]) }
sub read { @_ == 1 or _usage('$dh->read()'); readdir($_[0]) }
sub rewind { @_ == 1 or _usage('$dh->rewind()'); rewinddir($_[0]) }

1;
