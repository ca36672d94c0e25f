# Code compiled later is checked as well.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
my $code = eval 'sub { unlink $_[0] }';
print eval { $code->($t); 1 } ? "fine\n" : $@ =~ s/ at .*//sr, "\n";
print eval q{ unlink $t; 1 } ? "fine\n" : $@ =~ s/ at .*//sr, "\n";
show 'made there', eval q{ $t . "x" };

# switches: -T
# args: abc 5
# expect: Insecure dependency in unlink while running with -T switch
# expect: Insecure dependency in unlink while running with -T switch
# expect: made there: tainted
