# close twice, close of what was never open
open my $f, '<', \"x";
print close $f ? 1 : 0, close $f ? 1 : 0, " $!\n";
no warnings;
print close(NEVER) ? 1 : 0, "\n";
# expect: 10 Bad file descriptor
# expect: 0
