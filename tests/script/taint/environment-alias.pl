# Another hash in the place of %ENV.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { local *ENV = {}; system "/nonexistent/x" };
try { our %h; local *ENV = \%h; system "/nonexistent/x" };
try { %ENV = (); system "/nonexistent/x" };

# switches: -T
# args: abc 0
# expect: %ENV is aliased to another variable while running with -T switch at taint/environment-alias.pl line 10.
# expect: %ENV is aliased to another variable while running with -T switch at taint/environment-alias.pl line 11.
# expect: fine
