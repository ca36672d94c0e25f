# SPDX-License-Identifier: MIT
# Reading a file line by line: bare, with chomp and a match, and as a whole.
use strict;
use warnings;

my $path = ($ENV{TMPDIR} || '/tmp') . "/nacre-bench-lines.$$";
open my $out, '>', $path or die "$path: $!";
print $out "line $_ of a file with some text in it, ending in " . $_ % 97 . "\n" for 1 .. 500_000;
close $out or die $!;

my ($lines, $bytes, $hits) = (0, 0, 0);
for my $round (1 .. 3) {
    open my $in, '<', $path or die $!;
    while (my $line = <$in>) {
        chomp $line;
        $lines++;
        $bytes += length $line;
    }
}
open my $in, '<', $path or die $!;
while (<$in>) { $hits++ if /ending in 42$/ }
seek $in, 0, 0;
my @all = <$in>;
unlink $path;
print "$lines $bytes $hits $. ", scalar(@all), "\n";
