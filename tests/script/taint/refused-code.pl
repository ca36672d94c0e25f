# Texts from outside are not compiled.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { eval $t };
try { eval "1" . $t };
try { require $t };
try { do $t };
try { do "./" . $t };
try { require "./" . $t };
try { my $x = "abc"; $x =~ s/b/$t/ee };

# switches: -T
# args: abc 0
# expect: Insecure dependency in eval while running with -T switch at taint/refused-code.pl line 9.
# expect: Insecure dependency in eval while running with -T switch at taint/refused-code.pl line 10.
# expect: Insecure dependency in require while running with -T switch at taint/refused-code.pl line 11.
# expect: Insecure dependency in do while running with -T switch at taint/refused-code.pl line 12.
# expect: Insecure dependency in do while running with -T switch at taint/refused-code.pl line 13.
# expect: Insecure dependency in require while running with -T switch at taint/refused-code.pl line 14.
# expect: Insecure dependency in eval while running with -T switch at taint/refused-code.pl line 15.
