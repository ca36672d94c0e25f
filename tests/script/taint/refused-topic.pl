# Functions that take $_ refuse it as well.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { local $_ = $t; unlink };
try { local $_ = $t; rmdir };
try { local $_ = $t; mkdir };
try { unlink for $t };
try { my @l = ($d, $t); unlink @l };
try { my %h = (a => $t); unlink values %h };
try { map { unlink } $t };

# switches: -T
# args: abc 0
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-topic.pl line 9.
# expect: Insecure dependency in rmdir while running with -T switch at taint/refused-topic.pl line 10.
# expect: Insecure dependency in mkdir while running with -T switch at taint/refused-topic.pl line 11.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-topic.pl line 12.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-topic.pl line 13.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-topic.pl line 14.
# expect: Insecure dependency in unlink while running with -T switch at taint/refused-topic.pl line 15.
