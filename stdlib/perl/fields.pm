# SPDX-License-Identifier: MIT
# use fields qw(name age): names the keys that an object of the package may have; fields::new makes a hash that takes no others.
package fields;

use strict;
no strict 'refs';
use base ();

our $VERSION = '2.24';

sub import {
    my $class = shift;
    return unless @_;
    my $package = caller(0);
    my $fields = \%{"${package}::FIELDS"};
    my $next = 1 + keys %$fields;
    for my $name (@_) {
        if ($fields->{$name}) {
            require Carp;
            Carp::carp("Hides field '$name' in base class") if $^W;
        }
        $fields->{$name} = $next++;
    }
}

sub new {
    my $class = shift;
    $class = ref $class if ref $class;
    my $self = bless {}, $class;
    eval {
        require Hash::Util;
        Hash::Util::lock_ref_keys($self, keys %{"${class}::FIELDS"});
    };
    return $self;
}

sub phash {
    require Carp;
    Carp::croak("Pseudo-hashes have been removed from Perl");
}

1;
