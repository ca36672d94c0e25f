# The working directory is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use Cwd qw(getcwd cwd abs_path);
show 'getcwd', getcwd;
show 'abs_path', abs_path '/tmp';

# switches: -T
# args: abc 5
# expect: getcwd: tainted
# expect: abs_path: tainted
