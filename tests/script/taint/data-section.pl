# The lines after __END__ are the program's own.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'line', scalar <DATA>;
show 'rest', <DATA>;

# switches: -T
# args: abc 5
# expect: line: clean
# expect: rest: clean

__END__
one
two
