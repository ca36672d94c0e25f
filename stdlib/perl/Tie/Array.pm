# SPDX-License-Identifier: MIT
# Base classes for tied arrays: Tie::Array makes every operation from FETCH, STORE, FETCHSIZE and STORESIZE; Tie::StdArray is a plain array.
package Tie::Array;

use strict;

our $VERSION = '1.07';

sub DESTROY { }
sub EXTEND  { }
sub UNSHIFT { scalar shift->SPLICE(0, 0, @_) }
sub SHIFT   { shift->SPLICE(0, 1) }
sub CLEAR   { shift->STORESIZE(0) }

sub PUSH {
    my $self = shift;
    my $at = $self->FETCHSIZE;
    $self->STORE($at++, shift) while @_;
    return $at;
}

sub POP {
    my $self = shift;
    my $last = $self->FETCHSIZE - 1;
    return undef if $last < 0;
    my $value = $self->FETCH($last);
    $self->STORESIZE($last);
    return $value;
}

sub SPLICE {
    my $self = shift;
    my $size = $self->FETCHSIZE;
    my $offset = @_ ? shift : 0;
    $offset += $size if $offset < 0;
    my $length = @_ ? shift : $size - $offset;
    $length += $size - $offset if $length < 0;
    my @removed = map { $self->FETCH($_) } $offset .. $offset + $length - 1;
    my $after = $offset + $length;
    $after = $size if $after > $size;
    my $shift = @_ - $length;
    if ($shift > 0) {
        $self->EXTEND($size + $shift);
        $self->STORE($_ + $shift, $self->FETCH($_)) for reverse $after .. $size - 1;
    } elsif ($shift < 0) {
        $self->STORE($_ + $shift, $self->FETCH($_)) for $after .. $size - 1;
        $self->STORESIZE($size + $shift);
    }
    $self->STORE($offset + $_, $_[$_]) for 0 .. $#_;
    return wantarray ? @removed : pop @removed;
}

sub EXISTS {
    my $class = ref $_[0];
    require Carp;
    Carp::croak("$class doesn't define an EXISTS method");
}

sub DELETE {
    my $class = ref $_[0];
    require Carp;
    Carp::croak("$class doesn't define a DELETE method");
}

package Tie::StdArray;

our @ISA = ('Tie::Array');

sub TIEARRAY  { bless [], $_[0] }
sub FETCHSIZE { scalar @{ $_[0] } }
sub STORESIZE { $#{ $_[0] } = $_[1] - 1 }
sub STORE     { $_[0][ $_[1] ] = $_[2] }
sub FETCH     { $_[0][ $_[1] ] }
sub CLEAR     { @{ $_[0] } = () }
sub POP       { pop @{ $_[0] } }
sub PUSH      { my $self = shift; push @$self, @_ }
sub SHIFT     { shift @{ $_[0] } }
sub UNSHIFT   { my $self = shift; unshift @$self, @_ }
sub EXISTS    { exists $_[0][ $_[1] ] }
sub DELETE    { delete $_[0][ $_[1] ] }

sub SPLICE {
    my $self = shift;
    my $size = $self->FETCHSIZE;
    my $offset = @_ ? shift : 0;
    $offset += $size if $offset < 0;
    my $length = @_ ? shift : $size - $offset;
    return splice @$self, $offset, $length, @_;
}

1;
