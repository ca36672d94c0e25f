# IO::Handle::untaint: what the handle brings is trusted.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use IO::File;
my $f = IO::File->new($0, 'r') or die;
show 'before', scalar <$f>;
print "untaint: ", $f->untaint, "\n";
show 'line', scalar <$f>;
read $f, my $b, 3;
show 'read', $b;
my $was = $t;
$was = <$f>;
show 'into a tainted one', $was;
show 'list', (<$f>)[0];
opendir my $d, '/' or die;
*$d{IO}->IO::Handle::untaint;
show 'readdir', scalar readdir $d;

# switches: -T
# args: abc 5
# expect: before: tainted
# expect: untaint: 0
# expect: line: clean
# expect: read: clean
# expect: into a tainted one: clean
# expect: list: clean
# expect: readdir: clean
