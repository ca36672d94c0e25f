# SPDX-License-Identifier: MIT
# eval, die with text and with objects, through two subs.
use strict;
use warnings;

package Failure;
sub new  { my ($class, $code) = @_; return bless { code => $code }, $class }
sub code { return $_[0]{code} }

package main;

sub risky { my $n = shift; die "bad $n\n" if $n % 3 == 0; die Failure->new($n) if $n % 3 == 1; return $n }
sub outer { return risky($_[0]) + 1 }

my ($texts, $objects, $fine) = (0, 0, 0);
for my $i (1 .. 700_000) {
    my $result = eval { outer($i) };
    if (!defined $result) {
        if   (ref $@) { $objects += $@->code }
        else          { $texts   += length $@ }
    }
    else { $fine += $result }
}
print "$texts $objects $fine\n";
