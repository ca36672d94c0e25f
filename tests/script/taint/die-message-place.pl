# The message names file and line.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { unlink
  $t };

# switches: -T
# args: abc 0
# expect: Insecure dependency in unlink while running with -T switch at taint/die-message-place.pl line 9.
