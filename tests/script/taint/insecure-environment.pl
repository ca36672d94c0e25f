# IFS, CDPATH, ENV, BASH_ENV and a strange TERM.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { local $ENV{IFS} = $t; system "/nonexistent/x" };
try { local $ENV{CDPATH} = $t; `true` };
try { local $ENV{ENV} = $t; open my $f, "|-", "true" };
try { local $ENV{BASH_ENV} = $t; exec "/nonexistent/x" };
try { local $ENV{TERM} = "xterm-256" . substr $t, 0, 0; system "/nonexistent/x" };
try { local $ENV{TERM} = "x;y" . substr $t, 0, 0; system "/nonexistent/x" };
try { local $ENV{PERL5LIB} = $t; system "/nonexistent/x" };
try { local %ENV = (PATH => $t); system "/nonexistent/x" };

# switches: -T
# args: abc 0
# expect: Insecure $ENV{IFS} while running with -T switch at taint/insecure-environment.pl line 10.
# expect: Insecure $ENV{CDPATH} while running with -T switch at taint/insecure-environment.pl line 11.
# expect: Insecure $ENV{ENV} while running with -T switch at taint/insecure-environment.pl line 12.
# expect: Insecure $ENV{BASH_ENV} while running with -T switch at taint/insecure-environment.pl line 13.
# expect: fine
# expect: Insecure $ENV{TERM} while running with -T switch at taint/insecure-environment.pl line 15.
# expect: fine
# expect: Insecure $ENV{PATH} while running with -T switch at taint/insecure-environment.pl line 17.
