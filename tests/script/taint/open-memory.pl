# Files in memory are no danger.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { open my $f, ">", \$t };
try { open my $f, "<", \$t };
try { open my $f, "+>", undef };

# switches: -T
# args: abc 0
# expect: fine
# expect: fine
# expect: fine
