# SPDX-License-Identifier: MIT
# Declares classes of named elements: a constructor, and an accessor for each element.
package Class::Struct;
use strict;
our $VERSION = "0.66";
our @EXPORT = "struct";
our $print = 0;

# Prints each class as it is made.
sub printem { @_ ? $print = shift : $print++ }

sub import {
    my $self = shift;
    goto &struct if @_ > 1;
    no strict "refs";
    *{caller() . "::struct"} = \&struct;
}

# struct(CLASS => [NAME => TYPE, ...])   struct(CLASS => {...})   struct(NAME => TYPE, ...)
sub struct {
    my $shape = @_ == 2 ? ref $_[1] : "";
    my $named = $shape eq "ARRAY" || $shape eq "HASH";
    my $class = $named ? $_[0] : caller;
    my @elements = !$named ? @_ : $shape eq "HASH" ? %{$_[1]} : @{$_[1]};
    refuse("struct usage error") if @elements % 2;
    no strict "refs";
    refuse("struct class cannot be a subclass (\@ISA not allowed)") if @{"${class}::ISA"};
    refuse("function 'new' already defined in package $class") if defined &{"${class}::new"};
    make_class($class, $named ? $shape : "ARRAY", @elements);
}

sub make_class {
    my ($class, $shape, @elements) = @_;
    my (@parts, $place);
    while (my ($name, $type) = splice @elements, 0, 2) {
        my ($by_reference, $kind) = $type =~ /^(\*?)([\$\@%]|[\w:]+)$/ or refuse("'$type' is not a valid struct element type");
        my $key = $shape eq "ARRAY" ? $place++ : "${class}::$name";
        push @parts, [$name, $kind];
        accessor($class, $name, $kind, $shape eq "ARRAY", $key, $by_reference);
    }
    no strict "refs";
    *{"${class}::new"} = constructor($class, $shape, \@parts);
    print "$class: ", join(", ", map "$_->[0] => $_->[1]", @parts), "\n" if $print;
    return;
}

my %empty = ("\@" => "ARRAY", "%" => "HASH");

# An accessor that the class has already stays.
sub accessor {
    my ($class, $name, $kind, $is_array, $key, $by_reference) = @_;
    no strict "refs";
    if (defined &{"${class}::$name"}) {
        require Carp;
        local $Carp::Internal{+__PACKAGE__} = 1;
        Carp::carp("function '$name' already defined, overrides struct accessor method") if $^W;
        return;
    }
    my $slot = $is_array ? sub { \$_[0][$key] } : sub { \$_[0]{$key} };
    *{"${class}::$name"} = $empty{$kind} ? of_many($name, $kind, $slot, $by_reference) : of_one($name, $kind, $slot, $by_reference);
}

# $object->name   $object->name(VALUE)
sub of_one {
    my ($name, $kind, $slot_of, $by_reference) = @_;
    my $class = $kind eq '$' ? undef : $kind;
    sub {
        my $self = shift;
        my $slot = $slot_of->($self);
        if (@_) {
            refuse("$name argument is wrong class") if $class && !UNIVERSAL::isa($_[0], $class);
            refuse("Too many args to $name") if @_ > 1;
            $$slot = shift;
        }
        $by_reference ? $slot : $$slot;
    };
}

# $object->name   $object->name(INDEX)   $object->name(INDEX, VALUE)   $object->name([...])
sub of_many {
    my ($name, $kind, $slot_of, $by_reference) = @_;
    my $whole = $empty{$kind};
    sub {
        my $self = shift;
        my $content = $slot_of->($self);
        return $$content unless @_;
        if (@_ == 1 && ref $_[0] eq $whole) {
            $$content = shift;
            return $self;
        }
        refuse("Too many args to $name") if @_ > 2;
        return $whole eq "ARRAY" ? $$content->[$_[0]] : $$content->{$_[0]} if @_ == 1 && !$by_reference;
        my $element = $whole eq "ARRAY" ? \$$content->[$_[0]] : \$$content->{$_[0]};
        $$element = $_[1] if @_ > 1;
        $by_reference ? $element : $$element;
    };
}

sub constructor {
    my ($class, $shape, $parts) = @_;
    sub {
        my ($wanted, %given) = @_;
        my $self = bless $shape eq "ARRAY" ? [] : {}, @_ ? $wanted : $class;
        fill($self, @$_, $given{$_->[0]}) for @$parts;
        $self;
    };
}

sub fill {
    my ($self, $name, $kind, $value) = @_;
    if (my $whole = $empty{$kind}) {
        refuse("Initializer for $name must be \L$whole\E reference") if defined $value && ref $value ne $whole;
        $self->$name($value // ($whole eq "ARRAY" ? [] : {}));
    } elsif ($kind eq '$') {
        $self->$name($value);
    } elsif (defined $value) {
        refuse("Initializer for $name must be hash or $kind reference") unless ref $value eq "HASH" || UNIVERSAL::isa($value, $kind);
        $self->$name(ref $value eq "HASH" ? $kind->new(%$value) : $value);
    }
}

# Told as of the caller of the class.
sub refuse {
    my ($message) = @_;
    require Carp;
    Carp::confess($message) if $message eq "struct usage error";
    local $Carp::Internal{+__PACKAGE__} = 1;
    Carp::croak($message);
}

1;
