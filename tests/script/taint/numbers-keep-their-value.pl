# A tainted number counts, compares and prints as it would.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $i = $n + 0.5;
print "$i ", $i * 2, " ", $i == 5.5 ? "equal" : "other", " ", $i <=> 5, " ", int $i, "\n";
my @a = (1 .. $n);
print "@a[1 .. $n - 1] $#a\n";
my $k = $n;
$k++;
$k += 10;
print "$k ", $k & 7, " ", $k x 2, " ", sprintf("%03d|%x|%.2f", $k, $k, $k), "\n";
print 0.1 * $n + 0.2, " ", 1e20 * $n, " ", -$n, " ", $n ** 2, " ", 7 % $n, "\n";
my %h = ($n => "five");
print "$h{5} $h{$n} ", join(",", sort { $a <=> $b } 10, $n, 9), "\n";

# switches: -T
# args: abc 5
# expect: 5.5 11 equal 1 5
# expect: 2 3 4 5 4
# expect: 16 0 1616 016|10|16.00
# expect: 0.7 5e+20 -5 25 2
# expect: five five 5,9,10
