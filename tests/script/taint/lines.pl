# Lines are tainted, however they are read.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
sub file { open my $f, '<', $0 or die; $f }
my $f = file();
my $line = <$f>;
show 'scalar', $line;
my @two = (scalar(<$f>), scalar <$f>);
show 'list', @two;
my $kept = "clean";
$kept = <$f>;
show 'into a variable', $kept;
$kept .= <$f>;
show 'appended', $kept;
while (<$f>) { show 'while', $_; last }
while (my $l = <$f>) { show 'while my', $l; chomp $l; show 'chomped', $l; last }
chomp(my $cut = <$f>);
show 'chomp(my)', $cut;
for my $l (<$f>) { show 'foreach', $l; last }
show 'readline', scalar readline file();
show 'position', tell($f), $., eof $f;

# switches: -T
# args: abc 5
# expect: scalar: tainted
# expect: list: tainted tainted
# expect: into a variable: tainted
# expect: appended: tainted
# expect: while: tainted
# expect: while my: tainted
# expect: chomped: tainted
# expect: chomp(my): tainted
# expect: foreach: tainted
# expect: readline: tainted
# expect: position: clean clean clean
