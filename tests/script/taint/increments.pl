# ++ and -- leave a variable as it is.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $i = $n;
$i++;
show '++', $i;
--$i;
show '--', $i;
my $before = $i++;
show 'before', $before;
my $j = 0;
$j++ while $j < $n;
show 'counted', $j;
my $s = $t;
$s++;
show 'text', $s;
print "$i $j $s\n";

# switches: -T
# args: abc 5
# expect: ++: tainted
# expect: --: tainted
# expect: before: tainted
# expect: counted: clean
# expect: text: tainted
# expect: 6 5 abd
