# Under use locale, what a class has matched is tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use locale;
$c =~ /(c)/;              show 'letter', $1;
$c =~ /([a-z])/;          show 'range', $1;
$c =~ /(\w+)/;            show '\w', $1, $&;
my ($w) = $c =~ /(\w+)/;  show 'list', $w;
$c =~ /\s*(.)/;           show '\s', $1;
$c =~ /(\d*)/;            show '\d', $1;
$c =~ /\b(.)/;            show '\b', $1;
$c =~ /([[:alpha:]])/;    show 'class', $1;
$c =~ /(C)/i;             show 'i', $1;
(my $x = $c) =~ s/\w/z/;  show 's', $x;
{ no locale; $c =~ /(\w+)/; show 'no locale', $1 }

# switches: -T
# args: abc 5
# expect: letter: clean
# expect: range: clean
# expect: \w: tainted tainted
# expect: list: tainted
# expect: \s: tainted
# expect: \d: tainted
# expect: \b: tainted
# expect: class: tainted
# expect: i: tainted
# expect: s: tainted
# expect: no locale: clean
