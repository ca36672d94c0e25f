# What shmread and msgrcv bring is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $id = shmget 0, 10, 0600;
shmwrite $id, "abc", 0, 3;
shmread $id, my $b, 0, 3;
show 'shmread', $b;
shmctl $id, 0, 0;
my $queue = msgget 0, 0600;
msgsnd $queue, pack("l! a*", 1, "abc"), 0;
msgrcv $queue, my $m, 10, 0, 0;
show 'msgrcv', $m;
msgctl $queue, 0, 0;

# switches: -T
# args: abc 5
# expect: shmread: tainted
# expect: msgrcv: tainted
