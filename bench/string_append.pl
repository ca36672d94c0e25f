# SPDX-License-Identifier: MIT
# Building long strings by .= and reading them back byte by byte.
use strict;
use warnings;

my $text = '';
$text .= chr(97 + $_ % 26) for 1 .. 8_000_000;
$text .= "line $_\n"       for 1 .. 4_000_000;
print length($text), ' ', unpack('%32C*', $text), "\n";
