# chdir and chroot.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { chdir $t };
try { chroot $t };
try { chdir };
try { umask $n };

# switches: -T
# args: abc 0
# expect: Insecure dependency in chdir while running with -T switch at taint/refused-directories.pl line 9.
# expect: Insecure dependency in chroot while running with -T switch at taint/refused-directories.pl line 10.
# expect: Insecure dependency in chdir while running with -T switch at taint/refused-directories.pl line 11.
# expect: Insecure dependency in umask while running with -T switch at taint/refused-directories.pl line 12.
