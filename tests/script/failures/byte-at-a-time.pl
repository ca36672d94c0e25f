# A peer that sends one byte at a time: lines, records, paragraphs, read and characters are whole nevertheless
use strict; use warnings;
binmode STDOUT, ':utf8';
sub slow {
    my ($text, $layer) = @_;
    socketpair my $one, my $other, 1, 1, 0 or die;
    my $pid = fork // die;
    if (!$pid) { close $one; for my $byte (split //, $text) { syswrite $other, $byte; select undef, undef, undef, 0.001 } exit }
    close $other;
    binmode $one, $layer if $layer;
    return $one, $pid;
}
{ my ($in, $pid) = slow("first line\nsecond\n\nthird without end"); my @lines = <$in>; print map { "<$_>" } @lines; print "\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("abcdefghij"); local $/ = \4; my @records = <$in>; print "@records\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("a\nb\n\n\n\nc\nd\n"); local $/ = ''; my @all = <$in>; print map { s/\n/,/gr . ' ' } @all; print "\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("one--two--three"); local $/ = '--'; my @all = <$in>; print "@all\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("all of it\nat once"); local $/; print length <$in>, "\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("0123456789"); print read($in, my $text, 7), " $text\n"; print read($in, $text, 7, 2), " $text\n"; print read($in, $text, 7), "\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("0123"); my $text = ''; my $n = 0; ++$n while sysread $in, $text, 100, length $text; print "$text $n\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("\xC3\xA9t\xC3\xA9\n\xE2\x82\xAC\n", ':utf8'); my @lines = <$in>; print map { length } @lines; print " @lines"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("\xC3\xA9\xE2\x82\xAC\n", ':utf8'); my @got; while (defined(my $c = getc $in)) { push @got, ord $c } print "@got\n"; waitpid $pid, 0 }
{ my ($in, $pid) = slow("a\r\nb\r\rc\r\n\r", ':crlf'); my @lines = <$in>; print map { join('.', map ord, split //) . ' ' } @lines; print "\n"; waitpid $pid, 0 }

# expect-error: Global symbol "$text" requires explicit package name (did you forget to declare "my $text"?) at failures/byte-at-a-time.pl line 18.
# expect-error: Execution of failures/byte-at-a-time.pl aborted due to compilation errors.
# expect-exit: 255
