# What was read before in the statement counts.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { unlink $d if $t };
try { unlink $d if $t eq "x" || 1 };
try { unlink $d if defined $t };
try { if ($t) { unlink $d } };
try { for my $x ($t) { unlink $d } };
try { my $x = $t . "", unlink $d };
try { unlink($d), $t . "" };
try { unlink $d if $t =~ /none/ };
try { my $x = $t; unlink $d };
try { $t eq "x" or unlink $d };

# switches: -T
# args: abc 0
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-by-statement.pl line 10.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-by-statement.pl line 11.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-by-statement.pl line 12.
# expect: fine
# expect: fine
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-by-statement.pl line 15.
# expect: fine
# expect: fine
# expect: fine
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-by-statement.pl line 19.
