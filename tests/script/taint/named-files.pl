# Lines of the files that @ARGV names are tainted, and so is $ARGV.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
@ARGV = ($0);
my $line = <>;
show 'line', $line;
show '$ARGV', $ARGV;
while (<>) { show 'more', $_; last }

# switches: -T
# args: abc 5
# expect: line: tainted
# expect: $ARGV: tainted
# expect: more: tainted
