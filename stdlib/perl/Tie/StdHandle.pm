# SPDX-License-Identifier: MIT
# A tied handle that behaves as an ordinary one: for children that change a part of it.
package Tie::StdHandle;

use strict;
require Tie::Handle;

our @ISA = ('Tie::Handle');
our $VERSION = '4.6';

sub TIEHANDLE {
    my $class = shift;
    my $handle = \do { local *HANDLE };
    bless $handle, $class;
    $handle->OPEN(@_) if @_;
    return $handle;
}

sub EOF     { eof $_[0] }
sub TELL    { tell $_[0] }
sub FILENO  { fileno $_[0] }
sub SEEK    { seek $_[0], $_[1], $_[2] }
sub CLOSE   { close $_[0] }
sub BINMODE { @_ > 1 ? binmode $_[0], $_[1] : binmode $_[0] }

sub OPEN {
    $_[0]->CLOSE if defined $_[0]->FILENO;
    return @_ == 2 ? open($_[0], $_[1]) : open($_[0], $_[1], @_[ 2 .. $#_ ]);
}

sub READ     { read $_[0], $_[1], $_[2], defined $_[3] ? $_[3] : 0 }
sub READLINE { my $handle = $_[0]; return <$handle> }
sub GETC     { getc $_[0] }

sub WRITE {
    my $handle = $_[0];
    local $\;
    print $handle substr($_[1], $_[3] || 0, $_[2]);
}

1;
