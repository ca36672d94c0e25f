# SPDX-License-Identifier: MIT
# Functions of the builtin:: namespace: true, false, blessed, reftype, trim and their kin; imported into the package that asks.
package builtin;
use strict;
require Scalar::Util;
require POSIX;
our $VERSION = "0.008";

sub true() { !!1 }
sub false() { !!0 }
sub weaken { Scalar::Util::weaken($_[0]) }
sub unweaken { Scalar::Util::unweaken($_[0]) }
sub is_weak { Scalar::Util::isweak($_[0]) }
sub blessed { Scalar::Util::blessed($_[0]) }
sub refaddr { Scalar::Util::refaddr($_[0]) }
sub reftype { Scalar::Util::reftype($_[0]) }
sub ceil { POSIX::ceil($_[0]) }
sub floor { POSIX::floor($_[0]) }
sub trim { $_[0] =~ s/^\s+|\s+$//gr }
sub indexed { my $at = 0; map { ($at++, $_) } @_ }

my %known = map { $_ => 1 } qw(true false weaken unweaken is_weak blessed refaddr reftype ceil floor trim indexed);

sub import {
    my ($class, @names) = @_;
    my $user = caller;
    for my $name (@names) {
        my $bare = $name =~ s/^&//r;
        unless ($known{$bare}) { require Carp; Carp::croak("'$name' is not recognised as a builtin function") }
        no strict 'refs';
        *{"${user}::$bare"} = \&{"builtin::$bare"};
    }
}

1;
