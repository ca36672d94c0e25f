# Callbacks see tainted values, and are checked.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my @s = sort { show 'a', $a; 0 } $t, $c;
print eval { my @x = sort { unlink $t; 1 } 1, 2; 1 } ? "fine\n" : $@;
print eval { my @x = map { unlink $_ } $t; 1 } ? "fine\n" : $@;
print eval { my @x = grep { unlink $_ } $t; 1 } ? "fine\n" : $@;

# switches: -T
# args: abc 5
# expect: a: tainted
# expect: Insecure dependency in unlink while running with -T switch at taint/sort-block-and-callbacks.pl line 9.
# expect: Insecure dependency in unlink while running with -T switch at taint/sort-block-and-callbacks.pl line 10.
# expect: Insecure dependency in unlink while running with -T switch at taint/sort-block-and-callbacks.pl line 11.
