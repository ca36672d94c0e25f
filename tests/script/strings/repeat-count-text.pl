# x with a text count warns, lists repeat
use warnings;
my $s = "a" x "3x"; print "$s\n";
my $u; my $t = "a" x $u; print "[$t]\n";
my $n = "a" x -1; print "[$n]\n";
# expect: aaa
# expect: []
# expect: []
# expect-error: Argument "3x" isn't numeric in repeat (x) at strings/repeat-count-text.pl line 3.
# expect-error: Use of uninitialized value $u in repeat (x) at strings/repeat-count-text.pl line 4.
# expect-error: Negative repeat count does nothing at strings/repeat-count-text.pl line 5.
