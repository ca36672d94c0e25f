# Texts made of tainted ones are tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'joined', $t . $c, $c . $t, "$t", "a${t}b", join(",", $c, $t);
show 'case', lc $t, uc $t, ucfirst $t, lcfirst $t;
show 'cut', substr($t, 0, 1), substr($t, 1);
show 'searched', index($t, "b"), rindex($c, $t), length $t, ord $t;
show 'repeated', $t x 2;
show 'clean times', "a" x 2;
show 'sprintf', sprintf("%s", $t), sprintf("%d", $n), sprintf("%s", $c);
show 'packed', pack("A*", $t), unpack("A1 A1", $t);
show 'split', split(/b/, $t), split //, $c;
show 'reverse', scalar reverse($t), reverse $t, $c;
show 'clean', $c . $c, "$c", lc $c;

# switches: -T
# args: abc 5
# expect: joined: tainted tainted tainted tainted tainted
# expect: case: tainted tainted tainted tainted
# expect: cut: tainted tainted
# expect: searched: tainted tainted tainted tainted
# expect: repeated: tainted
# expect: clean times: clean
# expect: sprintf: tainted tainted tainted
# expect: packed: tainted tainted tainted
# expect: split: tainted tainted tainted tainted tainted tainted tainted
# expect: reverse: tainted clean tainted
# expect: clean: clean clean clean
