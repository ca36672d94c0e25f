# What a match captures is clean.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my ($m) = $t =~ /(b)/;
show 'list', $m;
show 'variables', $1, $&, $`, $';
$t =~ /(?<name>b)/;
show 'named', $+{name};
show 'all', my @all = $t =~ /./g;
while ($t =~ /(.)/g) { show 'loop', $1; last }
show 'offsets', $-[0], $+[0];
my $copy = $t;
show 'count', scalar(() = $copy =~ /./g);
my ($digits) = "$n" =~ /^(\d+)$/;
show 'digits', $digits + 1;

# switches: -T
# args: abc 5
# expect: list: clean
# expect: variables: clean clean clean clean
# expect: named: clean
# expect: all: clean clean clean
# expect: loop: clean
# expect: offsets: clean clean
# expect: count: clean
# expect: digits: clean
