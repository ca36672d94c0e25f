# PATH must be the program's own before anything runs.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
$ENV{PATH} = $ENV{PATH} . substr $t, 0, 0;
no warnings;
try { system "true" };
try { `true` };
try { open my $f, "true|" };
try { exec "true" };
try { open my $f, "|-", "true" };
try { open my $f, "<", $d };
try { open my $f, "-|", "/bin/true", "a" };

# switches: -T
# args: abc 0
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 11.
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 12.
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 13.
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 14.
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 15.
# expect: fine
# expect: Insecure $ENV{PATH} while running with -T switch at taint/path-from-outside.pl line 17.
