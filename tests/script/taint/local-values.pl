# local keeps and brings back the taint.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
our $g = $t;
{ local $g = "own"; show 'inside', $g }
show 'outside', $g;
{ local $g; show 'undef', $g }
our @a = ($c);
{ local $a[0] = $t; show 'element', $a[0] }
show 'element', $a[0];
our %h = (x => $t);
{ local $h{x} = "own"; show 'of a hash', $h{x} }
show 'of a hash', $h{x};
local $_ = $t;
show '$_', $_;

# switches: -T
# args: abc 5
# expect: inside: clean
# expect: outside: tainted
# expect: undef: clean
# expect: element: tainted
# expect: element: clean
# expect: of a hash: clean
# expect: of a hash: tainted
# expect: $_: tainted
