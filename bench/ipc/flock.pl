# SPDX-License-Identifier: MIT
# A lock taken and given back.
use strict;
use warnings;
use Fcntl ':flock';

open my $file, '<', $0 or die $!;
my $locks = 0;
for (1 .. 600_000) {
    flock $file, LOCK_EX or die $!;
    ++$locks;
    flock $file, LOCK_UN or die $!;
}
print "$locks locks\n";
