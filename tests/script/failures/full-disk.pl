# A full device: print, syswrite, close and the end of the program tell of it, once
use strict; use warnings;
$| = 1;
open my $f, '>', '/dev/full' or die;
print defined syswrite($f, 'x') ? 'written' : 'undef', " $! ", $!{ENOSPC} ? 1 : 0, "\n";
print print({$f} 'x' x 100) ? 'buffered' : 'failed', "\n";
$! = 0;
print close $f ? 'closed' : 'failed', " $!\n";
open $f, '>', '/dev/full' or die;
print print({$f} 'x' x 100_000) ? 'printed' : 'failed', " $!\n";
print print({$f} 'y') ? 'printed' : 'failed', "\n";
print close $f ? 'closed' : 'failed', "\n";
open $f, '>', '/dev/full' or die;
printf {$f} '%9000s', 'x' and print "printed\n";
$! = 0;
print close $f ? 'closed' : 'failed', "\n";
open $f, '>', '/dev/full' or die;
select((select($f), $| = 1)[0]);
print print({$f} 'x') ? 'printed' : 'failed', " $!\n";
print print({$f} 'y') ? 'printed' : 'failed', " $!\n";
print close $f ? 'closed' : 'failed', "\n";
open $f, '+<', '/dev/full' or die;
print sysread($f, my $zeroes, 3), "\n";
open $f, '|-', 'cat > /dev/full 2> /dev/null' or die;
print {$f} 'x';
print close $f ? 'closed' : 'failed', ' ', $! + 0, ' ', $? >> 8, "\n";
print system(q{echo x > /dev/full 2> /dev/null}) >> 8, "\n";
my $pid = fork // die;
if (!$pid) { open STDOUT, '>', '/dev/full' or die; open STDERR, '>', '/dev/null'; print 'x'; exit 0 }
waitpid $pid, 0;
print $? >> 8, "\n";

# expect: undef No space left on device 1
# expect: buffered
# expect: failed No space left on device
# expect: failed No space left on device
# expect: failed
# expect: failed
# expect: failed
# expect: failed No space left on device
# expect: failed No space left on device
# expect: failed
# expect: 3
# expect: failed 0 1
# expect: 1
# expect: 0
