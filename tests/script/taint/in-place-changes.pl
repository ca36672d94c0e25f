# chomp, chop, tr and s keep the taint.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
$_ = "$t\n";
show 'chomp', scalar chomp, $_;
show 'chop', chop, $_;
tr/a/A/;
show 'tr', $_;
my $count = tr/A//;
show 'count', $count;
show 'tr r', tr/A/b/r;
s/A/x/;
show 's', $_;
s/q/r/;
show 'no match', $_;
$_ = "own";
s/o/x/;
show 'own', $_;
utf8::upgrade(my $u = $t);
show 'upgraded', $u;
utf8::encode($u = $t);
show 'encoded', $u;

# switches: -T
# args: abc 5
# expect: chomp: tainted tainted
# expect: chop: tainted tainted
# expect: tr: tainted
# expect: count: tainted
# expect: tr r: tainted
# expect: s: tainted
# expect: no match: tainted
# expect: own: clean
# expect: upgraded: tainted
# expect: encoded: tainted
