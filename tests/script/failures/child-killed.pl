# A child that a signal ended: $? & 127 and the bit of its core, from waitpid, system, close, backticks, wait
use strict; use warnings;
$| = 1;
sub shown { my ($status) = @_; $status < 0 ? $status : join ' ', $status & 127, $status & 128 ? 'core' : 'no core', $status >> 8 }
for my $signal (qw(TERM KILL INT HUP ALRM USR1 PIPE)) {
    my $pid = fork // die;
    if (!$pid) { $SIG{$signal} = 'DEFAULT'; kill $signal, $$; exit 1 }
    waitpid $pid, 0;
    print "$signal: ", shown($?), " ${^CHILD_ERROR_NATIVE}\n";
}
print 'system: ', shown(system 'kill -TERM $$'), ' ', shown($?), "\n";
my $text = `echo before; kill -KILL \$\$`;
print 'backticks: ', shown($?), " $text";
open my $in, '-|', 'echo line; kill -INT $$' or die;
print 'read: ', scalar <$in>;
print close $in ? 'closed' : 'failed', ' ', shown($?), " '$!'\n";
open my $out, '|-', 'kill -USR1 $$' or die;
print close $out ? 'closed' : 'failed', ' ', shown($?), "\n";
open $in, '-|', 'exit 42;' or die;
$! = 5;
print close $in ? 'closed' : 'failed', ' ', shown($?), ' ', $! + 0, "\n";
open $in, '-|', 'exit 0;' or die;
print close $in ? 'closed' : 'failed', ' ', shown($?), "\n";
# Its own child is reaped by a handler first: close cannot know
{ local $SIG{CHLD} = 'IGNORE'; open $in, '-|', 'exit 3;' or die; my @all = <$in>; $! = 0; print close $in ? 'closed' : 'failed', " $? $!\n" }
{ local $SIG{CHLD} = 'IGNORE'; print system('exit 3;'), " $? $!\n" }
# Core: the limit decides whether there is a file, the shell whether there is a bit; here there is none
my $pid = fork // die;
if (!$pid) { exec '/bin/sh', '-c', 'ulimit -c 0; kill -SEGV $$' }
waitpid $pid, 0;
print shown($?), "\n";
print waitpid(-1, 0), " $? $!\n";
print wait(), " $?\n";

# expect: TERM: 15 no core 0 15
# expect: KILL: 9 no core 0 9
# expect: INT: 2 no core 0 2
# expect: HUP: 1 no core 0 1
# expect: ALRM: 14 no core 0 14
# expect: USR1: 10 no core 0 10
# expect: PIPE: 13 no core 0 13
# expect: system: 15 no core 0 15 no core 0
# expect: backticks: 9 no core 0 before
# expect: read: line
# expect: failed 2 no core 0 ''
# expect: failed 10 no core 0
# expect: failed 0 no core 42 0
# expect: closed 0 no core 0
# expect: failed -1 No child processes
# expect: -1 -1 No child processes
# expect: 11 no core 0
# expect: -1 -1 No child processes
# expect: -1 -1
