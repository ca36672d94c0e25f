# Names from readdir, glob and readlink are tainted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my ($home) = $ENV{HOME} =~ /(.*)/;
chdir $home or die;
open my $f, '>', 'file' or die;
close $f;
symlink 'file', 'link' or die;
opendir my $d, '.' or die;
show 'readdir', scalar readdir $d;
show 'all', (readdir $d)[0];
show 'telldir', telldir $d;
show 'readlink', readlink 'link';
show 'glob', glob 'f*';
show 'angles', <f*>;
show 'one', scalar glob 'f*';
show 'braces', glob '{a,b}';
show 'stat', (stat 'file')[7, 9], -s 'file';

# switches: -T
# args: abc 5
# expect: readdir: tainted
# expect: all: tainted
# expect: telldir: clean
# expect: readlink: tainted
# expect: glob: tainted
# expect: angles: tainted
# expect: one: tainted
# expect: braces: tainted tainted
# expect: stat: clean clean clean
