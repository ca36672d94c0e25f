# The arguments are tainted, and so is what shift and foreach take of them.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'argument', $ARGV[0];
show 'all', @ARGV;
show 'joined', "@ARGV";
show 'count', scalar(@ARGV), $#ARGV;
show 'looped', $_ for @ARGV;
show 'shifted', shift @ARGV;
local @ARGV = ("own", $t);
show 'replaced', @ARGV;

# switches: -T
# args: abc 5
# expect: argument: tainted
# expect: all: tainted tainted
# expect: joined: tainted
# expect: count: clean clean
# expect: looped: tainted
# expect: looped: tainted
# expect: shifted: tainted
# expect: replaced: clean tainted
