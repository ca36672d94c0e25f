# SPDX-License-Identifier: MIT
# system with a list, of the smallest command there is.
use strict;
use warnings;

my $sum = 0;
for (1 .. 400) { $sum += system('/bin/true') + (system('/bin/false') >> 8) }
print "sum $sum\n";
