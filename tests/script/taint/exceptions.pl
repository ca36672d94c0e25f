# $@ is as tainted as what was thrown.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
eval { die $t };
show 'text', $@;
eval { die "x $t\n" };
show 'made', $@;
eval { die "plain\n" };
show 'plain', $@;
eval { die {field => $t} };
show 'object', $@->{field};
my $r = eval { $t };
show 'result', $r;
show 'string', eval '"own"';

# switches: -T
# args: abc 5
# expect: text: tainted
# expect: made: tainted
# expect: plain: clean
# expect: object: tainted
# expect: result: tainted
# expect: string: clean
