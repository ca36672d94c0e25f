# Through modules it is the same.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine" : $@ =~ s/ at .*//sr, "\n" }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
use IO::File;
use POSIX ();
try { IO::File->new($t, "w") };
try { IO::File->new($t, "r") };
try { POSIX::open($t) };
try { POSIX::open($t, 1) };
try { POSIX::mkfifo($t, 0666) };
try { POSIX::access($t, 0) };
try { IO::Handle->new_from_fd($n, "r") };

# switches: -T
# args: abc 0
# expect: Insecure dependency in open while running with -T switch
# expect: fine
# expect: fine
# expect: Insecure dependency in open while running with -T switch
# expect: Insecure dependency in mkfifo while running with -T switch
# expect: fine
# expect: fine
