# A pattern that came from outside taints what it captures, and a qr// made of it does so wherever it is used
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($n) = @ARGV;
my $c = "x3y";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my ($found) = $c =~ /($n)/;
show 'list', $found;
if ($c =~ /x($n)/) { show 'variables', $1, $&, $` }
show 'truth', scalar($c =~ /$n/);
my $pattern = qr/$n/;
show 'its text', "$pattern";
if ($c =~ /x($pattern)/) { show 'as a piece', $1 }
if ($c =~ $pattern) { show 'by itself', $& }
my %in = (hash => $pattern); my $copy = $pattern;
if ($c =~ $in{hash}) { show 'in a hash', $& }
if ($c =~ $copy) { show 'copied', $& }
my $larger = qr/a?$pattern/;
show 'in another', "$larger";
(my $changed = $c) =~ s/$pattern/q/;
show 'substitution', $changed;
my @pieces = split $pattern, $c;
show 'split', $pieces[0];
my @all = $c =~ /$n|x/g;
show 'all', @all;
show 'named', do { $c =~ /(?<digit>$n)/; $+{digit} };
my $own = qr/3/;
if ($c =~ $own) { show 'of our own', $&, "$own" }
if ($c =~ /(3)/) { show 'afterwards', $1 }
eval { open my $file, ">", "$ENV{TMPDIR}/$pattern" };
print $@;

# switches: -T
# args: 3
# expect: list: tainted
# expect: variables: tainted tainted tainted
# expect: truth: clean
# expect: its text: tainted
# expect: as a piece: tainted
# expect: by itself: tainted
# expect: in a hash: tainted
# expect: copied: tainted
# expect: in another: tainted
# expect: substitution: tainted
# expect: split: tainted
# expect: all: tainted tainted
# expect: named: tainted
# expect: of our own: clean clean
# expect: afterwards: clean
# expect: Insecure dependency in open while running with -T switch at taint/patterns-from-outside.pl line 31.
