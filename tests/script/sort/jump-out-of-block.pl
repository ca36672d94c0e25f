# next, last, redo and goto do not leave a sort block
use warnings;
$SIG{__WARN__} = sub { print "warning: @_" };
sub told { my ($code) = @_; eval { $code->(); 1 } or print "died: $@" }
told(sub { L: for (1) { my @a = sort { next L; 0 } 3, 2; print "not\n" } });
told(sub { for (1) { my @a = sort { last; 0 } 3, 2; print "not\n" } });
told(sub { for (1) { my @a = sort { redo; 0 } 3, 2; print "not\n" } });
told(sub { my @a = sort { goto OUT; 0 } 3, 2; OUT: print "not\n" });
sub by_jump { next }
told(sub { for (1) { my @a = sort by_jump 3, 2; print "not\n" } });
print join(' ', sort { for (1 .. 3) { next if $_ == 1; last } $a <=> $b } 3, 1, 2), "\n";
print join(' ', sort { my $x; L: { last L } $b <=> $a } 3, 1, 2), "\n";

# expect: warning: Exiting pseudo-block via next at sort/jump-out-of-block.pl line 5.
# expect: died: Label not found for "next L" at sort/jump-out-of-block.pl line 5.
# expect: warning: Exiting pseudo-block via last at sort/jump-out-of-block.pl line 6.
# expect: died: Can't "last" outside a loop block at sort/jump-out-of-block.pl line 6.
# expect: warning: Exiting pseudo-block via redo at sort/jump-out-of-block.pl line 7.
# expect: died: Can't "redo" outside a loop block at sort/jump-out-of-block.pl line 7.
# expect: died: Can't "goto" out of a pseudo block at sort/jump-out-of-block.pl line 8.
# expect: warning: Exiting subroutine via next at sort/jump-out-of-block.pl line 9.
# expect: died: Can't "next" outside a loop block at sort/jump-out-of-block.pl line 9.
# expect: 1 2 3
# expect: 3 2 1
