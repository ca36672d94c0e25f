# SPDX-License-Identifier: MIT
# Objects: a class, a class that inherits, an accessor made at run time, an operator, and a goodbye.
use strict;
use warnings;

package Shape;
my $alive = 0;

sub new {
    my ($class, %with) = @_;
    my $self = bless { name => 'a shape', %with }, $class;
    $alive++;
    return $self;
}
sub area     { 0 }
sub describe { my $self = shift; return sprintf '%s of area %.2f', $self->name, $self->area }
sub alive    { $alive }
sub DESTROY  { $alive-- }

# Accessors are all alike, so they are made in a loop.
for my $field (qw(name width height radius)) {
    no strict 'refs';
    *$field = sub { my $self = shift; $self->{$field} = shift if @_; return $self->{$field} };
}

use overload '<=>' => sub { my ($left, $right, $swapped) = @_; ($left->area <=> $right->area) * ($swapped ? -1 : 1) },
    '""' => sub { $_[0]->describe };

package Rectangle;
our @ISA = ('Shape');
sub area { my $self = shift; return $self->width * $self->height }

package Circle;
our @ISA = ('Shape');
sub area { my $self = shift; return 3.14159265 * $self->radius**2 }

sub describe { my $self = shift; return 'round: ' . $self->SUPER::describe }

package main;

{
    my @shapes = (Rectangle->new(name => 'a door', width => 0.9, height => 2), Circle->new(name => 'a plate', radius => 0.15), Shape->new);
    print "$_\n" for sort { $a <=> $b } @shapes;
    $shapes[0]->width(1.8);
    print "$shapes[0], now that it is a double one\n";
    print 'a plate can ', join(', ', grep { $shapes[1]->can($_) } qw(area describe fly)), "\n";
    print ref($shapes[1]), ' is a Shape: ', ($shapes[1]->isa('Shape') ? 'yes' : 'no'), "\n";
    print Shape->alive, " shapes\n";
}
print Shape->alive, " shapes after the block\n";
eval { Circle->new->roll };
print 'error: ', $@;

# expect: a shape of area 0.00
# expect: round: a plate of area 0.07
# expect: a door of area 1.80
# expect: a door of area 3.60, now that it is a double one
# expect: a plate can area, describe
# expect: Circle is a Shape: yes
# expect: 3 shapes
# expect: 0 shapes after the block
# expect: error: Can't locate object method "roll" via package "Circle" at objects.pl line 51.
