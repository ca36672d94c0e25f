# Folders of PATH: absolute, and nobody else may write there.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { local $ENV{PATH} = "."; system "/nonexistent/x" };
try { local $ENV{PATH} = "/bin:relative"; system "/nonexistent/x" };
try { local $ENV{PATH} = "/bin::/usr/bin"; system "/nonexistent/x" };
try { local $ENV{PATH} = "/tmp"; system "/nonexistent/x" };
try { local $ENV{PATH} = "~/bin"; system "/nonexistent/x" };
try { local $ENV{PATH} = ""; system "/nonexistent/x" };
try { local $ENV{PATH} = "/bin:"; system "/nonexistent/x" };
try { local $ENV{PATH} = "/bin:/nonexistent"; system "/nonexistent/x" };
try { delete local $ENV{PATH}; system "/nonexistent/x" };

# switches: -T
# args: abc 0
# expect: Insecure directory in $ENV{PATH} while running with -T switch at taint/insecure-path.pl line 10.
# expect: Insecure directory in $ENV{PATH} while running with -T switch at taint/insecure-path.pl line 11.
# expect: Insecure directory in $ENV{PATH} while running with -T switch at taint/insecure-path.pl line 12.
# expect: Insecure directory in $ENV{PATH} while running with -T switch at taint/insecure-path.pl line 13.
# expect: Insecure directory in $ENV{PATH} while running with -T switch at taint/insecure-path.pl line 14.
# expect: fine
# expect: fine
# expect: fine
# expect: fine
