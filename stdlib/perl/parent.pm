# SPDX-License-Identifier: MIT
# use parent 'Foo', 'Bar': loads them and makes them parents of the package; -norequire only does the latter.
package parent;

use strict;

our $VERSION = '0.238';

sub import {
    my $class = shift;
    my $child = caller(0);
    if (@_ and $_[0] eq '-norequire') {
        shift;
    } else {
        for (my @files = @_) {
            s{::|'}{/}g;
            require "$_.pm";
        }
    }
    no strict 'refs';
    push @{"${child}::ISA"}, @_;
}

1;
