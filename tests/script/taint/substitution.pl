# s/// taints by the text, the pattern and what is put in.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $p = "l" . substr($t, 0, 0);
my ($x, $r);
$x = "clean"; $r = $x =~ s/l/z/;        show 'clean', $x, $r;
$x = "clean"; $r = $x =~ s/l/$t/;       show 'replacement', $x, $r;
$x = "clean"; $r = $x =~ s/$p/z/;       show 'pattern', $x, $r;
$x = "abl$t"; $r = $x =~ s/l/z/;        show 'text', $x, $r;
$x = "clean"; $r = $x =~ s/l/$t/g;      show 'g, replacement', $x, $r;
$x = "clean"; $r = $x =~ s/$p/z/g;      show 'g, pattern', $x, $r;
$x = "clean"; $r = $x =~ s/l/$t . ""/e; show 'e', $x, $r;
$x = "clean"; $r = $x =~ s/l/z/r;       show 'r, clean', $x, $r;
$x = "clean"; $r = $x =~ s/l/$t/r;      show 'r, replacement', $x, $r;
$x = "clean"; $r = $x =~ s/$p/z/gr;     show 'r, pattern', $x, $r;
sub cut { $_[0] =~ s{(.)/*\z}{$1}s }
$x = "$t//";
cut($x);
show 'argument', $x;

# switches: -T
# args: abc 5
# expect: clean: clean clean
# expect: replacement: tainted clean
# expect: pattern: tainted clean
# expect: text: tainted clean
# expect: g, replacement: tainted clean
# expect: g, pattern: tainted tainted
# expect: e: tainted clean
# expect: r, clean: clean clean
# expect: r, replacement: clean tainted
# expect: r, pattern: clean tainted
# expect: argument: tainted
