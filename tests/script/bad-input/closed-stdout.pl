# Standard output and error closed: print fails, nothing crashes, the next file opened does not become them
use warnings;
open my $told, '>&', \*STDERR or die;
close STDOUT;
print 'x' or print {$told} "print: $!\n";
printf STDOUT '%s', 'x' or print {$told} "printf: $!\n";
print {$told} defined fileno(STDOUT) ? 1 : 'closed', "\n";
open my $new, '<', $0 or die;
print {$told} fileno($new) == 1 ? "lowest descriptor\n" : "another\n";
print {$told} system('true'), "\n";
close STDERR;
warn 'unheard';
print STDERR 'x' or print {$told} "error: $!\n";
print {$told} "end\n";

# expect-error: print() on closed filehandle STDOUT at bad-input/closed-stdout.pl line 5.
# expect-error: printf() on closed filehandle STDOUT at bad-input/closed-stdout.pl line 6.
# expect-error: Filehandle STDOUT reopened as $new only for input at bad-input/closed-stdout.pl line 8.
# expect-error: print: Bad file descriptor
# expect-error: printf: Bad file descriptor
# expect-error: closed
# expect-error: lowest descriptor
# expect-error: 0
# expect-error: error: Bad file descriptor
# expect-error: end
