# SPDX-License-Identifier: MIT
# use base 'Foo': makes Foo a parent of the package, loading it unless it is there already. Fields of the parents are inherited (see fields).
package base;

use strict;
no strict 'refs';
no warnings 'once';

our $VERSION = '2.27';

sub import {
    my $class = shift;
    return $class unless @_;
    my $child = caller(0);
    my $with_fields;
    my @parents;
    for my $parent (@_) {
        if ($child eq $parent) {
            warn "Class '$child' tried to inherit from itself\n";
        }
        next if grep { $_->isa($parent) } $child, @parents;
        load($parent);
        push @parents, $parent;
        if (%{"${parent}::FIELDS"}) {
            if ($with_fields) {
                require Carp;
                Carp::croak("Can't multiply inherit fields");
            }
            $with_fields = $parent;
        }
    }
    push @{"${child}::ISA"}, @parents;
    inherit_fields($child, $with_fields) if $with_fields;
}

# A package that has any symbol counts as there; only its file's absence is forgiven then.
sub load {
    my ($package) = @_;
    my $known = has_version($package) || 0;
    unless ($known) {
        (my $file = "$package.pm") =~ s{::|'}{/}g;
        my $loaded = eval {
            local $SIG{__DIE__};
            require $file;
            1;
        };
        if (!$loaded) {
            my $error = $@;
            die $error unless $error =~ /^Can't locate \Q$file\E in \@INC .*? at .* line \d+(?:, <[^>]*> (?:line|chunk) \d+)?\.\n\z/s;
            unless (%{"${package}::"}) {
                require Carp;
                Carp::croak("Base class package \"$package\" is empty.\n"
                    . "    (Perhaps you need to 'use' the module which defines that package first,\n"
                    . "    or make that module available in \@INC (\@INC contains: @INC).\n");
            }
        }
    }
    ${"${package}::VERSION"} = '-1, set by base.pm' unless defined ${"${package}::VERSION"};
}

sub has_version {
    my ($package) = @_;
    my $glob = ${"${package}::"}{VERSION};
    return $glob && defined ${"${package}::VERSION"};
}

sub inherit_fields {
    my ($child, $parent) = @_;
    my ($own, $inherited) = (\%{"${child}::FIELDS"}, \%{"${parent}::FIELDS"});
    require fields;
    for my $name (keys %$inherited) {
        next if $name =~ /^_/ && !($own->{$name});
        $own->{$name} = $inherited->{$name};
    }
    for my $name (grep { /^_/ } keys %$inherited) { $own->{$name} = $inherited->{$name} }
}

1;
