# The refusal is not the eval's own exception.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { eval { eval $t; print "never\n" }; print "caught: $@" };
try { my $r = eval "1 + $n"; print "never\n" };

# switches: -T
# args: abc 0
# expect: caught: Insecure dependency in eval while running with -T switch at taint/eval-dies-outside.pl line 9.
# expect: fine
# expect: Insecure dependency in eval while running with -T switch at taint/eval-dies-outside.pl line 10.
