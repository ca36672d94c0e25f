# What an overloaded operator answers is as tainted as its sub made it.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
package Text { use overload '""' => sub { $_[0][0] }, '+' => sub { $_[0][0] . $_[1] }, fallback => 1 }
my $o = bless [$t], "Text";
my $clean = bless ["own"], "Text";
show 'text', "$o", "a$o", $o . "";
show 'plus', $o + 1;
show 'itself', $o;
show 'clean', "$clean", $clean + 1;

# switches: -T
# args: abc 5
# expect: text: tainted tainted tainted
# expect: plus: tainted
# expect: itself: clean
# expect: clean: clean clean
