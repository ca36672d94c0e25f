# Scalar::Util::tainted tells yes or no.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
print tainted($t) ? "yes" : "no", " ", tainted($c) ? "yes" : "no", " ", tainted(undef) ? "yes" : "no", "\n";
print tainted($ENV{HOME} . "x") ? "yes" : "no", " ", tainted(5) ? "yes" : "no", " ", tainted([$t]) ? "yes" : "no", "\n";

# switches: -T
# args: abc 5
# expect: yes no no
# expect: yes no no
