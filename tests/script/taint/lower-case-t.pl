# -t warns of what -T refuses.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
print "${^TAINT}\n";
unlink $t;
print "lives\n";
{ no warnings; unlink $t }
{ no warnings 'taint'; unlink $t }
{ use warnings FATAL => 'taint'; eval { unlink $t }; print "died: $@" }
show 'tainted', $t;

# switches: -t
# args: abc 5
# expect: -1
# expect: lives
# expect: died: Insecure dependency in unlink while running with -t switch at taint/lower-case-t.pl line 13.
# expect: tainted: tainted
# expect-error: Insecure dependency in unlink while running with -t switch at taint/lower-case-t.pl line 9.
# expect-error: Insecure dependency in unlink while running with -t switch at taint/lower-case-t.pl line 9.
