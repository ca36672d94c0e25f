# A handle that was selected closes as soon as another is and nobody holds it any more
use strict; use warnings;
sub reader { pipe my $read, my $write; my $before = select $write; $| = 1; select $before; $read }
my $read = reader();
print defined readline $read ? 'something' : 'end of file', "\n";
{ package Noted; sub DESTROY { print "gone\n" } }
{ open my $handle, '>', '/dev/null' or die; bless $handle, 'Noted'; select((select($handle), $| = 1)[0]); }
print "after\n";

# expect: end of file
# expect: gone
# expect: after
