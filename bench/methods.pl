# SPDX-License-Identifier: MIT
# Objects: accessors, inherited methods, SUPER::, construction and DESTROY.
use strict;
use warnings;

package Counter;
sub new   { my ($class, %with) = @_; return bless { count => 0, step => 1, %with }, $class }
sub inc   { my $self = shift; $self->{count} += $self->{step}; return $self }
sub count { $_[0]{count} }

package Loud;
our @ISA       = ('Counter');
our $destroyed = 0;
sub inc     { my $self = shift; $self->{said}++; return $self->SUPER::inc }
sub DESTROY { $destroyed++ }

package main;

my $plain = Counter->new(step => 2);
$plain->inc for 1 .. 2_000_000;
my $loud = Loud->new;
$loud->inc for 1 .. 800_000;
my $sum = 0;
$sum += Loud->new(count => $_)->inc->count for 1 .. 300_000;
print $plain->count, ' ', $loud->count, " $sum $Loud::destroyed\n";
