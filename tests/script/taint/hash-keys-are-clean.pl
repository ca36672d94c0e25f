# Keys of hashes are clean, values keep their taint.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my %h = (x => $t);
while (my ($k, $v) = each %h) { show 'each', $k, $v }
%h = ($t => 1, x => $t);
show 'keys', sort keys %h;
show 'values', $h{x}, $h{$t};
my %made;
$made{$t} = 1;
show 'assigned', keys %made;
my %slice;
@slice{$t, $c} = (1, 2);
show 'slice', sort keys %slice;
show 'flat', (%made)[0];
show 'anonymous', keys %{{$t, 1}};
our %global;
{ local $global{$t} = 1; show 'local', keys %global }
show 'deleted', delete $h{x};
my $ref = {a => {b => $t, c => 1}};
show 'nested', $ref->{a}{b}, $ref->{a}{c};

# switches: -T
# args: abc 5
# expect: each: clean tainted
# expect: keys: clean clean
# expect: values: tainted clean
# expect: assigned: clean
# expect: slice: clean clean
# expect: flat: clean
# expect: anonymous: clean
# expect: local: clean
# expect: deleted: tainted
# expect: nested: tainted clean
