# open2: output first, input second; errors go where ours go
use strict; use warnings;
use IPC::Open2;
$| = 1;
open STDERR, '>&', \*STDOUT;
my $pid = open2(my $out, my $in, 'tr a-z A-Z; echo errors >&2');
print $in "loud\n"; close $in;
print <$out>;
print waitpid($pid, 0) == $pid ? "reaped $?\n" : "lost\n";
$pid = open2('>&STDOUT', my $to, 'cat'); print $to "straight\n"; close $to; waitpid $pid, 0;
open my $null, '<', '/dev/null';
$pid = open2(my $from, '<&' . fileno $null, 'cat; echo nothing'); print <$from>; waitpid $pid, 0;
$pid = open2(*READ, *WRITE, 'sh', '-c', 'read x; exit $x'); print WRITE "7\n"; close WRITE; waitpid $pid, 0; print $? >> 8, "\n";
$pid = open2(my $reply, my $say, '-');
if (!$pid) { print 'child got ', scalar <STDIN>; exec 'true' }
print $say "this\n"; print <$reply>; waitpid $pid, 0;
print eval { open2(my $x, my $y, '/nonexistent/program'); 1 } ? "ran\n" : $@;

# expect: errors
# expect: LOUD
# expect: reaped 0
# expect: straight
# expect: nothing
# expect: 7
# expect: child got this
# expect: open2: exec of /nonexistent/program failed: No such file or directory at ipc/open2.pl line 17.
# expect-error: Name "main::READ" used only once: possible typo at ipc/open2.pl line 13.
