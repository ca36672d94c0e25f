# What the tables of the network answer is clean.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'getprotobyname', getprotobyname 'tcp';
show 'getprotobynumber', scalar getprotobynumber 6;
show 'time', time, scalar localtime 0;
show 'ids', getppid, getpgrp, getpriority 0, 0;
show 'umask', umask;
show 'times', times;

# switches: -T
# args: abc 5
# expect: getprotobyname: clean clean clean
# expect: getprotobynumber: clean
# expect: time: clean clean
# expect: ids: clean clean clean
# expect: umask: clean
# expect: times: clean clean clean clean
