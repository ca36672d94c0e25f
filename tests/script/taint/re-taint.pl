# use re "taint": captures of a tainted text are tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use re 'taint';
my ($m) = $t =~ /(b)/;
show 'list', $m;
show 'variables', $1, $&;
$t =~ /(?<name>b)/;
show 'named', $+{name};
my ($own) = $c =~ /(c)/;
show 'clean text', $own, $1;
{ no re 'taint'; $t =~ /(a)/; show 'no re', $1 }
$c =~ /($t|c)/;
show 'tainted pattern', $1;

# switches: -T
# args: abc 5
# expect: list: tainted
# expect: variables: tainted tainted
# expect: named: tainted
# expect: clean text: clean clean
# expect: no re: clean
# expect: tainted pattern: tainted
