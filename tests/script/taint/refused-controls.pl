# fcntl, ioctl, syscall.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { fcntl STDIN, 1, $n };
try { fcntl STDIN, $n, 0 };
try { ioctl STDIN, $n, 0 };
try { ioctl STDIN, 0, $n };
try { syscall 39, $n };
try { syscall $n + 39 };
try { flock STDIN, $n };
try { no warnings; seek STDIN, $n, 0 };
try { no warnings; binmode STDIN, ":" . substr($t, 0, 0) };

# switches: -T
# args: abc 0
# expect: Insecure dependency in fcntl while running with -T switch at taint/refused-controls.pl line 10.
# expect: Insecure dependency in fcntl while running with -T switch at taint/refused-controls.pl line 11.
# expect: Insecure dependency in ioctl while running with -T switch at taint/refused-controls.pl line 12.
# expect: Insecure dependency in ioctl while running with -T switch at taint/refused-controls.pl line 13.
# expect: Insecure dependency in syscall while running with -T switch at taint/refused-controls.pl line 14.
# expect: Insecure dependency in syscall while running with -T switch at taint/refused-controls.pl line 15.
# expect: fine
# expect: fine
# expect: fine
