# A hash key untaints.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my ($clean) = keys %{{$t => 1}};
show 'key', $clean;
my %known = (abc => "abc");
show 'looked up', $known{$t};

# switches: -T
# args: abc 5
# expect: key: clean
# expect: looked up: clean
