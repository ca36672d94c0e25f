# What could not be written is lost, and close tells of it; so does closing after a read from an output
open my $o, '>', '/dev/full' or die; print $o "x"; print close($o) ? 1 : 0, " ", $! + 0, "\n";
open $o, '>', '/dev/full' or die; $o->autoflush(1); print print($o "x") ? 1 : 0, print($o "y") ? 1 : 0, close($o) ? 1 : 0, "\n";
open $o, '>', "$ENV{TMPDIR}/f" or die; my $l = <$o>; print close($o) ? 1 : 0, " ", $! + 0, "\n";
{ open my $z, '>', '/dev/full' or die; print $z "x" }
my %h; open $h{x}, '<', '/dev/null'; print *{ $h{x} }, "\n";
@ARGV = ($0); $l = <>; warn "read";

# expect: 0 28
# expect: 000
# expect: 0 9
# expect: *main::$h{...}
# expect-error: Warning: unable to close filehandle $z properly: No space left on device at files/failed-writes.pl line 5.
# expect-error: read at files/failed-writes.pl line 7, <> line 1.
