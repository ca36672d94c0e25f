# Functions whose answer is no new text: clean as in perl.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'chr', chr $n;
show 'quotemeta', quotemeta $t;
show 'reading', scalar(@ARGV), $#ARGV, wantarray // "";

# switches: -T
# args: abc 5
# expect: chr: clean
# expect: quotemeta: clean
# expect: reading: clean clean clean
