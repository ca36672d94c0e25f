# system, exec and backticks.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { system $t };
try { system "/nonexistent/x", $t };
try { system { "/nonexistent/x" } $t };
try { system { $t } "x" };
try { exec $t };
try { exec "/nonexistent/x", $t };
try { exec { $t } "x" };
try { `$t` };
try { qx{$t} };
try { readpipe $t };
try { my $x = $d . `$t` };

# switches: -T
# args: abc 0
# expect: Insecure dependency in system while running with -T switch at taint/refused-commands.pl line 10.
# expect: Insecure dependency in system while running with -T switch at taint/refused-commands.pl line 11.
# expect: Insecure dependency in system while running with -T switch at taint/refused-commands.pl line 12.
# expect: Insecure dependency in system while running with -T switch at taint/refused-commands.pl line 13.
# expect: Insecure dependency in exec while running with -T switch at taint/refused-commands.pl line 14.
# expect: Insecure dependency in exec while running with -T switch at taint/refused-commands.pl line 15.
# expect: Insecure dependency in exec while running with -T switch at taint/refused-commands.pl line 16.
# expect: Insecure dependency in `` while running with -T switch at taint/refused-commands.pl line 17.
# expect: Insecure dependency in `` while running with -T switch at taint/refused-commands.pl line 18.
# expect: Insecure dependency in `` while running with -T switch at taint/refused-commands.pl line 19.
# expect: Insecure dependency in `` while running with -T switch at taint/refused-commands.pl line 20.
