# Standard input is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'line', scalar <STDIN>;
my @rest = <STDIN>;
show 'rest', @rest;

# switches: -T
# args: abc 5
# stdin: one
# stdin: two
# stdin: three
# expect: line: tainted
# expect: rest: tainted tainted
