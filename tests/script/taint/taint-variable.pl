# ${^TAINT} under -T.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
print "${^TAINT}\n";
eval { ${^TAINT} = 0 };
print $@;

# switches: -T
# args: abc 5
# expect: 1
# expect: Modification of a read-only value attempted at taint/taint-variable.pl line 9.
