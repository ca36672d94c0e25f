# What read, sysread and getc bring is tainted, the counts are not.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
open my $f, '<', $0 or die;
my $count = read $f, my $buffer, 3;
show 'read', $count, $buffer;
show 'getc', getc $f;
$buffer = "clean";
sysread $f, $buffer, 2, 3;
show 'sysread', $buffer;
my $own = "clean";
read $f, $own, 0;
show 'nothing', $own;
open my $m, '<', \"own\ntext" or die;
read $m, my $of_memory, 2;
show 'memory', $of_memory, scalar <$m>;

# switches: -T
# args: abc 5
# expect: read: clean tainted
# expect: getc: tainted
# expect: sysread: tainted
# expect: nothing: tainted
# expect: memory: tainted tainted
