# Opening for writing is.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { open my $f, ">", $t };
try { open my $f, ">$t" };
try { open my $f, ">>", $t };
try { open my $f, "+<", $t };
try { open my $f, "+>", $t };
try { open my $f, ">&", $n };
try { open my $f, ">&=$n" };
try { my $m = ">" . substr($t, 0, 0); open my $f, $m, $d };
try { sysopen my $f, $t, 1 };
try { sysopen my $f, $t, 2 };
try { sysopen my $f, $t, 0100 };
try { sysopen my $f, $t, 01000 };
try { sysopen my $f, $t, 02000 };
try { sysopen my $f, $d, 0100 | $n };

# switches: -T
# args: abc 0
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 9.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 10.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 11.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 12.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 13.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 14.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 15.
# expect: Insecure dependency in open while running with -T switch at taint/open-for-writing.pl line 16.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 17.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 18.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 19.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 20.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 21.
# expect: Insecure dependency in sysopen while running with -T switch at taint/open-for-writing.pl line 22.
