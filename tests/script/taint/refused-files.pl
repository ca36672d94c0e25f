# Names from outside change no files.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { unlink $t };
try { unlink $d, $t };
try { rename $t, $d };
try { rename $d, $t };
try { link $t, $d };
try { link $d, $t };
try { symlink $t, $d };
try { symlink $d, $t };
try { mkdir $t };
try { mkdir $d, $n };
try { rmdir $t };
try { chmod 0, $t };
try { chmod $n, $d };
try { chown 0, 0, $t };
try { chown $n, 0, $d };
try { utime 0, 0, $t };
try { utime $n, 0, $d };
try { truncate $t, 0 };
try { truncate $d, $n };

# switches: -T
# args: abc 0
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-files.pl line 9.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-files.pl line 10.
# expect: Insecure dependency in rename while running with -T switch at taint/refused-files.pl line 11.
# expect: Insecure dependency in rename while running with -T switch at taint/refused-files.pl line 12.
# expect: Insecure dependency in link while running with -T switch at taint/refused-files.pl line 13.
# expect: Insecure dependency in link while running with -T switch at taint/refused-files.pl line 14.
# expect: Insecure dependency in symlink while running with -T switch at taint/refused-files.pl line 15.
# expect: Insecure dependency in symlink while running with -T switch at taint/refused-files.pl line 16.
# expect: Insecure dependency in mkdir while running with -T switch at taint/refused-files.pl line 17.
# expect: Insecure dependency in mkdir while running with -T switch at taint/refused-files.pl line 18.
# expect: Insecure dependency in rmdir while running with -T switch at taint/refused-files.pl line 19.
# expect: Insecure dependency in chmod while running with -T switch at taint/refused-files.pl line 20.
# expect: Insecure dependency in chmod while running with -T switch at taint/refused-files.pl line 21.
# expect: Insecure dependency in chown while running with -T switch at taint/refused-files.pl line 22.
# expect: Insecure dependency in chown while running with -T switch at taint/refused-files.pl line 23.
# expect: Insecure dependency in utime while running with -T switch at taint/refused-files.pl line 24.
# expect: Insecure dependency in utime while running with -T switch at taint/refused-files.pl line 25.
# expect: Insecure dependency in truncate while running with -T switch at taint/refused-files.pl line 26.
# expect: Insecure dependency in truncate while running with -T switch at taint/refused-files.pl line 27.
