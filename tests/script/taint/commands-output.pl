# What a command prints is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
show 'backticks', `echo a`;
show 'lines', my @l = `echo a; echo b`;
show 'readpipe', scalar readpipe 'echo a';
open my $p, '-|', 'echo a' or die;
show 'pipe', scalar <$p>;
close $p;
show 'status', $?, system "true";

# switches: -T
# args: abc 5
# expect: backticks: tainted
# expect: lines: tainted tainted
# expect: readpipe: tainted
# expect: pipe: tainted
# expect: status: clean clean
