# open(FH) with the name in $FH.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no strict "vars";
no warnings;
try { our $F = ">$t"; open F };
try { our $G = $t; open G };

# switches: -T
# args: abc 0
# expect: Insecure dependency in open while running with -T switch at taint/open-by-name.pl line 11.
# expect: fine
