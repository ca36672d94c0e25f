# %ENV is tainted but for what the program has put there; its keys are clean.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
show 'HOME', $ENV{HOME};
$ENV{PATH} = "/bin:/usr/bin";
show 'PATH', $ENV{PATH};
$ENV{COPY} = $t;
show 'COPY', $ENV{COPY};
$ENV{COPY} = "own";
show 'COPY', $ENV{COPY};
$ENV{MORE} .= $t;
show 'MORE', $ENV{MORE};
show 'slice', @ENV{qw(PATH HOME)};
my %copy = %ENV;
show 'copy', $copy{HOME};
show 'keys', (keys %ENV)[0], (sort keys %copy)[0];
show 'deleted', delete $ENV{HOME};
show 'exists', exists $ENV{PATH};

# switches: -T
# args: abc 5
# expect: HOME: tainted
# expect: PATH: clean
# expect: COPY: tainted
# expect: COPY: clean
# expect: MORE: tainted
# expect: slice: clean tainted
# expect: copy: tainted
# expect: keys: clean clean
# expect: deleted: tainted
# expect: exists: clean
