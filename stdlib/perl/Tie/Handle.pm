# SPDX-License-Identifier: MIT
# Base class for tied handles: PRINT, PRINTF and GETC made from WRITE and READ. Tie::StdHandle is in Tie/StdHandle.pm.
package Tie::Handle;

use strict;
use warnings::register;

our $VERSION = '4.3';

sub new {
    my $class = shift;
    $class->TIEHANDLE(@_);
}

sub TIEHANDLE {
    my $class = shift;
    my $new = $class->can('new');
    if ($new and $new != \&Tie::Handle::new) {
        warnings::warnif("WARNING: calling ${class}->new since ${class}->TIEHANDLE is missing");
        return $class->new(@_);
    }
    require Carp;
    Carp::croak("$class doesn't define a TIEHANDLE method");
}

sub PRINT {
    my $self = shift;
    return missing($self, 'WRITE') if $self->can('WRITE') == \&WRITE;
    my $text = join defined $, ? $, : '', @_;
    $text .= $\ if defined $\;
    $self->WRITE($text, length $text, 0);
}

sub PRINTF {
    my $self = shift;
    return missing($self, 'WRITE') if $self->can('WRITE') == \&WRITE;
    my $format = shift;
    my $text = sprintf $format, @_;
    $self->WRITE($text, length $text, 0);
}

sub READLINE { missing($_[0], 'READLINE') }

sub GETC {
    my $self = shift;
    return missing($self, 'GETC') if $self->can('READ') == \&READ;
    my $character;
    $self->READ($character, 1);
    return $character;
}

sub READ  { missing($_[0], 'READ') }
sub WRITE { missing($_[0], 'WRITE') }
sub CLOSE { missing($_[0], 'CLOSE') }

sub missing {
    my ($self, $method) = @_;
    my $class = ref $self;
    require Carp;
    Carp::croak("$class doesn't define a $method method");
}

require Tie::StdHandle;

1;
