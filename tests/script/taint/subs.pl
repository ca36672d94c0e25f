# Arguments and results keep their taint.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
sub second { my ($x, $y) = @_; $y }
show 'copied', second($c, $t), second($t, $c);
sub first { $_[0] }
show 'alias', first($t);
sub made { return "x" . $t }
show 'made', made();
sub both { return ($t, "b") }
show 'list', both();
my $last = both();
show 'last', $last;
sub context { wantarray ? "list" : "scalar" }
show 'clean', context($t), scalar context($t);
sub depth { my $k = shift; $k <= 0 ? "e" : depth($k - 1) . "x" }
show 'recursive', depth(2), depth($n);
sub change { $_[0] = "new" }
my $z = $t;
change($z);
show 'changed', $z;
sub default { my $x = shift // "d"; my $y = shift || $t; show 'default', $x, $y }
default();
default($t, $c);

# switches: -T
# args: abc 5
# expect: copied: tainted clean
# expect: alias: tainted
# expect: made: tainted
# expect: list: tainted clean
# expect: last: clean
# expect: clean: clean clean
# expect: recursive: clean clean
# expect: changed: clean
# expect: default: clean tainted
# expect: default: tainted clean
