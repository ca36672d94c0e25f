# shmget, shmwrite, shmread, shmctl; a child writes what the parent reads
use strict; use warnings;
my $id = shmget(0, 100, 0600 | 01000);
defined $id or die "shmget: $!";
print shmwrite($id, 'abc', 0, 10), "\n";
my $text;
print shmread($id, $text, 0, 5), ' ', join('.', map ord, split //, $text), "\n";
our $global;
print shmread($id, $global, 1, 2), " $global\n";
if (my $pid = fork) { waitpid $pid, 0 } else { shmwrite($id, 'from the child', 20, 14); exit }
shmread($id, $text, 20, 14);
print "$text\n";
print shmread($id, $text, 99, 5), ' ', $!{EFAULT} ? 'EFAULT' : $!, "\n";
print shmwrite($id, 'x', -1, 1), ' ', $!{EFAULT} ? 'EFAULT' : $!, "\n";
my $status;
print shmctl($id, 2, $status), ' ', length $status, ' ', (unpack 'i L4 S2', $status)[1] == $> ? 'mine' : 'not mine', "\n";
eval { shmctl($id, 1, 'short') };
print $@;
print shmctl($id, 0, 0), "\n";
print defined shmctl($id, 0, 0) ? 'removed twice' : "gone: $!", "\n";
print defined shmget(-1, 0, 0) ? 'found' : "none: $!", "\n";

# expect: 1
# expect: 1 97.98.99.0.0
# expect: 1 bc
# expect: from the child
# expect: 0 EFAULT
# expect: 0 EFAULT
# expect: 0 but true 112 mine
# expect: Bad arg length for shmctl, is 5, should be 112 at system-v/shared-memory.pl line 17.
# expect: 0 but true
# expect: gone: Invalid argument
# expect: none: No such file or directory
