# Uncaught, the refusal ends the program with 255... as any die.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
print "before\n";
unlink $t;
print "never\n";

# switches: -T
# args: abc 5
# expect: before
# expect-error: Insecure dependency in unlink while running with -T switch at taint/uncaught.pl line 9.
# expect-exit: 255
