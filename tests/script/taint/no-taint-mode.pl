# Without -T nothing is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'argument', $t, $ENV{PATH}, $0;
print "${^TAINT}\n";
unlink "$ENV{HOME}/$t";
print "lives\n";

# args: abc 5
# expect: argument: clean clean clean
# expect: 0
# expect: lives
