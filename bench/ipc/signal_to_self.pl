# SPDX-License-Identifier: MIT
# A signal to the process itself, and its handler.
use strict;
use warnings;

my $count = 0;
local $SIG{USR1} = sub { ++$count };
kill 'USR1', $$ for 1 .. 300_000;
print "$count signals\n";
