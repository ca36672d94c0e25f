# What ?: chooses is not tainted by the question, but what is made there is.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $x = $t eq "abc" ? "yes" : "no";
show 'constant', $x;
$x = $t ? "yes" . $c : "no";
show 'made', $x;
$x = $c ? $t : $c;
show 'chosen', $x;
if ($t eq "abc") { $x = "yes" . $c }
show 'if', $x;
$x = "yes" . $c if $t;
show 'modifier', $x;
$x = "yes" if $t;
show 'modifier, constant', $x;
my $y = $t || "other";
my $z = $c && $t;
my $d = undef // $t;
show 'logic', $y, $z, $d;
unless ($t eq "x") { $x = $c . "" }
show 'unless', $x;

# switches: -T
# args: abc 5
# expect: constant: clean
# expect: made: tainted
# expect: chosen: tainted
# expect: if: clean
# expect: modifier: tainted
# expect: modifier, constant: clean
# expect: logic: tainted tainted tainted
# expect: unless: clean
