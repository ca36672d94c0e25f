# SPDX-License-Identifier: MIT
# Lines of a log against patterns: fixed text, classes, alternation, captures, named captures, global matches.
use strict;
use warnings;

my @lines = map {
    sprintf '%s host%d app[%d]: %s request from 10.0.%d.%d took %dms', ('Jan', 'Feb', 'Mar')[ $_ % 3 ], $_ % 7, $_,
        ('GET', 'POST', 'error in')[ $_ % 5 % 3 ], $_ % 256, $_ * 7 % 256, $_ * 13 % 997
} 1 .. 2000;
my ($errors, $time, $octets, %by_host) = (0, 0, 0);
for my $round (1 .. 160) {
    for (@lines) {
        $errors++ if /error/;
        $time += $1 if /took (\d+)ms$/;
        $by_host{$+{host}}++ if /^(?:Jan|Mar) (?<host>host\d) /;
        next unless /\brequest from (\d+)\.(\d+)\.(\d+)\.(\d+)/;
        $octets += $3 + $4;
    }
}
my $words = () = join("\n", @lines) =~ /\b[a-z]+\b/g;
my $digits = 0;
my $text   = join ' ', @lines;
$digits += length $1 while $text =~ /(\d+)/g;
print "$errors $time $octets $by_host{host3} $words $digits\n";
