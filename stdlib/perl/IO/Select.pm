# SPDX-License-Identifier: MIT
# A set of handles, and select(2) on it.
package IO::Select;
use strict;
our $VERSION = "1.49";
our @ISA = ("Exporter");
require Exporter;
use warnings::register;

# The object: the bits, how many, then what was added, at its descriptor's place.
use constant { BITS => 0, COUNT => 1, FIRST => 2 };

sub new {
    my $self = shift;
    my $made = bless [undef, 0], ref($self) || $self;
    $made->add(@_) if @_;
    $made;
}

# A handle, a number, or an array that begins with one of these.
sub _descriptor {
    my ($self, $handle) = @_;
    $handle = $handle->[0] if ref $handle eq "ARRAY";
    return unless defined $handle;
    return $handle if $handle =~ /^\d+\z/;
    no strict "refs";
    fileno $handle;
}

sub add {
    my $self = shift;
    my $added = 0;
    $self->[BITS] //= "";
    for my $handle (@_) {
        my $fd = $self->_descriptor($handle) // next;
        $added++, $self->[COUNT]++ unless defined $self->[FIRST + $fd];
        vec($self->[BITS], $fd, 1) = 1;
        $self->[FIRST + $fd] = $handle;
    }
    $self->[BITS] = undef unless $self->[COUNT];
    $added;
}

sub _place {
    my ($self, $handle) = @_;
    my $fd = $self->_descriptor($handle);
    return $fd if defined $fd;
    # A handle that was closed is found by itself.
    for my $at (FIRST .. $#$self) {
        my $kept = $self->[$at] // next;
        $kept = $kept->[0] if ref $kept eq "ARRAY";
        return $at - FIRST if ref $handle && $kept == $handle;
    }
    undef;
}

sub remove {
    my $self = shift;
    my $removed = 0;
    for my $handle (@_) {
        my $fd = $self->_place($handle) // next;
        next unless defined $self->[FIRST + $fd];
        vec($self->[BITS], $fd, 1) = 0;
        $self->[FIRST + $fd] = undef;
        $removed++, $self->[COUNT]--;
    }
    $self->[BITS] = undef unless $self->[COUNT];
    $removed;
}

sub exists {
    my ($self, $handle) = @_;
    my $fd = $self->_descriptor($handle) // return undef;
    $self->[FIRST + $fd];
}

sub handles { my $self = shift; grep defined, @$self[FIRST .. $#$self] }
sub count { $_[0][COUNT] }
sub bits { $_[0][BITS] }

sub can_read {
    my ($self, $timeout) = @_;
    my $bits = $self->[BITS] // return ();
    select($bits, undef, undef, $timeout) > 0 ? $self->_among($bits) : ();
}
sub can_write {
    my ($self, $timeout) = @_;
    my $bits = $self->[BITS] // return ();
    select(undef, $bits, undef, $timeout) > 0 ? $self->_among($bits) : ();
}
sub has_exception {
    my ($self, $timeout) = @_;
    my $bits = $self->[BITS] // return ();
    select(undef, undef, $bits, $timeout) > 0 ? $self->_among($bits) : ();
}
sub has_error {
    warnings::warn("Call to deprecated method 'has_error', use 'has_exception'") if warnings::enabled();
    goto &has_exception;
}

sub select {
    shift if defined $_[0] && !ref $_[0];
    my ($read, $write, $except, $timeout) = @_;
    my @sets = ($read, $write, $except);
    my @bits = map defined $_ ? $_->[BITS] : undef, @sets;
    select($bits[0], $bits[1], $bits[2], $timeout) > 0 or return ();
    map { my $set = $sets[$_]; [defined $set && defined $bits[$_] ? $set->_among($bits[$_]) : ()] } 0 .. 2;
}

sub as_string {
    my $self = shift;
    my $text = ref($self) . ": " . (defined $self->[BITS] ? unpack("b*", $self->[BITS]) : "undef") . " $self->[COUNT]";
    $text .= " " . (defined $_ ? "$_" : "-") for @$self[FIRST .. $#$self];
    $text;
}

1;
