# An object whose text is tainted: most functions' answers are, not those of the case functions; and what a list function read before it is forgotten
use strict;
use warnings;
use Scalar::Util qw(tainted);
use feature 'fc';
my ($n) = @ARGV;
package Text { use overload '""' => sub { ${ $_[0] } }, fallback => 1 }
my $outside = bless \(my $text = "X$n"), "Text";
my $clean = bless \(my $own = "X"), "Text";
sub show { my ($what, $v) = @_; print "$what: ", tainted($v) ? "tainted" : "clean", "\n" }
my $v;
$v = lc $outside; show 'lc', $v;
$v = uc $outside; show 'uc', $v;
$v = lcfirst $outside; show 'lcfirst', $v;
$v = ucfirst $outside; show 'ucfirst', $v;
$v = fc $outside; show 'fc', $v;
$v = lc($clean) . lc($n); show 'lc of both', $v;
$v = sprintf "%s", $outside; show 'sprintf', $v;
$v = sprintf "%s%s", $n, $clean; show 'sprintf, object last', $v;
$v = sprintf "%s%s", $clean, $n; show 'sprintf, object first', $v;
$v = join "-", $n, $clean; show 'join, object last', $v;
$v = join "-", $clean, $n; show 'join, object first', $v;
$v = join $n, "a"; show 'join of one', $v;
$v = join $n, "a", "b"; show 'join of two', $v;
$v = join "-", $n; show 'join of a tainted one', $v;
my $bytes = "abc"; vec($bytes, 0, 8) = $n; show 'vec', $bytes;
$v = vec($n, 0, 8); show 'vec read', $v;
use POSIX ();
$v = POSIX::getcwd(); show 'getcwd', $v;
$v = POSIX::setlocale(POSIX::LC_CTYPE(), ""); show 'setlocale', $v;

# switches: -T
# args: 3
# expect: lc: clean
# expect: uc: clean
# expect: lcfirst: clean
# expect: ucfirst: clean
# expect: fc: clean
# expect: lc of both: tainted
# expect: sprintf: tainted
# expect: sprintf, object last: clean
# expect: sprintf, object first: tainted
# expect: join, object last: clean
# expect: join, object first: tainted
# expect: join of one: clean
# expect: join of two: tainted
# expect: join of a tainted one: tainted
# expect: vec: clean
# expect: vec read: tainted
# expect: getcwd: clean
# expect: setlocale: clean
