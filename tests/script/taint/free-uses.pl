# What does no harm may be tainted.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { print substr $t, 0, 0 };
try { my $x = sort $t };
try { $0 = $t };
try { local $SIG{USR1} = "IGNORE" . substr($t, 0, 0) };
try { $ENV{FOO} = $t };
try { local $, = $t };
try { my $x = $d =~ /$t/ };
try { my $x = main->can($t) };
try { my $m = "can" . substr($t, 0, 0); main->$m("x") };
try { my @g = getpwnam $t };
try { my $x = crypt $t, "ab" };
try { srand $n };
try { exit 5 if $t eq "x" };

# switches: -T
# args: abc 0
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
