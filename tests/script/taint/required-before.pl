# A file that is loaded already may be named from outside.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { require "strict.pm" . substr($t, 0, 0) };
try { my $m = "strict" . substr($t, 0, 0); eval "require strict; 1" };

# switches: -T
# args: abc 0
# expect: fine
# expect: fine
