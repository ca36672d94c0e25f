# File::Basename keeps the taint of a path.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use File::Basename;
show 'basename', basename("/a/$t");
show 'clean', basename("/a/b");
show 'dirname', dirname("/a/$t");
show 'fileparse', fileparse("/a/$t");
use File::Spec;
show 'catfile', File::Spec->catfile($t, "a");

# switches: -T
# args: abc 5
# expect: basename: tainted
# expect: clean: clean
# expect: dirname: tainted
# expect: fileparse: tainted tainted tainted
# expect: catfile: tainted
