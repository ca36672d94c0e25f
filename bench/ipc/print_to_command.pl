# SPDX-License-Identifier: MIT
# Lines printed into a command.
use strict;
use warnings;

open my $command, '|-', 'tail', '-n', '1' or die $!;
print $command "line $_ for the command\n" for 1 .. 1_000_000;
close $command;
print "status $?\n";
