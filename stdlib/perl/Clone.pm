# SPDX-License-Identifier: MIT
# A deep copy of data: clone.
package Clone;
use strict;
our $VERSION = "0.46";
use Exporter "import";
our @EXPORT_OK = "clone";

# clone(DATA)   clone(DATA, DEPTH): what lies deeper is shared. What occurs twice stays one thing, cycles too.
sub clone { copy_of($_[0], $_[1] // -1, {}) }

sub copy_of {
    my ($from, $depth, $seen) = @_;
    return $from if !ref $from || !$depth;
    require Scalar::Util;
    my $kind = Scalar::Util::reftype($from);
    my $address = Scalar::Util::refaddr($from);
    return $seen->{$address} if $seen->{$address};
    return $from if $kind !~ /^(?:ARRAY|HASH|SCALAR|REF|LVALUE|VSTRING)\z/;
    my $copy = $kind eq "ARRAY" ? [] : $kind eq "HASH" ? {} : \my $content;
    $seen->{$address} = $copy;
    if ($kind eq "ARRAY") { @$copy = map { copy_of($_, $depth - 1, $seen) } @$from }
    elsif ($kind eq "HASH") { $copy->{$_} = copy_of($from->{$_}, $depth - 1, $seen) for keys %$from }
    else { $$copy = copy_of($$from, $depth - 1, $seen) }
    my $class = Scalar::Util::blessed($from);
    defined $class ? bless $copy, $class : $copy;
}

1;
