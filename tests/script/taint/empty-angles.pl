# <> opens names from outside for reading only.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { local @ARGV = ($t); my $x = <> };
try { local @ARGV = (">$t"); my $x = <> };
try { local @ARGV = ("$t|"); my $x = <> };
try { local @ARGV = ("|$t"); my $x = <> };

# switches: -T
# args: abc 0
# expect: fine
# expect: Insecure dependency in open while running with -T switch at taint/empty-angles.pl line 11.
# expect: Insecure dependency in piped open while running with -T switch at taint/empty-angles.pl line 12.
# expect: Insecure dependency in piped open while running with -T switch at taint/empty-angles.pl line 13.
