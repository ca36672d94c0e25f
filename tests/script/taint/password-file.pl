# Of a user, password, gecos and shell are tainted; of a group nothing.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'getpwuid', getpwuid 0;
show 'getpwnam', getpwnam 'root';
show 'getpwent', getpwent;
show 'scalar', scalar getpwuid(0), scalar getpwnam 'root';
show 'getgrgid', getgrgid 0;
show 'getgrnam', getgrnam 'root';

# switches: -T
# args: abc 5
# expect: getpwuid: clean tainted clean clean clean clean tainted clean tainted
# expect: getpwnam: clean tainted clean clean clean clean tainted clean tainted
# expect: getpwent: clean tainted clean clean clean clean tainted clean tainted
# expect: scalar: clean clean
# expect: getgrgid: clean clean clean clean
# expect: getgrnam: clean clean clean clean
