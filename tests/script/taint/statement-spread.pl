# Once something tainted has been read in a statement, what it makes afterwards is tainted.
use strict;
no warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my ($x, $y);
$x = $t . "", $y = $c . "x";
show 'sequence', $x, $y;
my @l = ($t . "q", "x" . $c);
show 'list', @l;
@l = ("x" . $c, $t . "q");
show 'before', @l;
@l = ($t, "x" . $c);
show 'not read', @l;
my $z;
my $w = $t . ($z = $c . "a");
show 'inside', $w, $z;
$t . "" if 0;
$y = $c . "next";
show 'next statement', $y;
my @m = map { "$_" } $c, $t, $c;
show 'map', @m;

# switches: -T
# args: abc 5
# expect: sequence: tainted tainted
# expect: list: tainted tainted
# expect: before: clean tainted
# expect: not read: tainted clean
# expect: inside: tainted clean
# expect: next statement: clean
# expect: map: clean tainted clean
