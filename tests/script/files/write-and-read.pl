# Write a file, read it back
my $f = "$ENV{TMPDIR}/f";
open(my $out, '>', $f) or die; print $out "one\ntwo\n"; close $out;
open(my $in, '<', $f) or die; while (my $l = <$in>) { print "$.:$l" } close $in;
# expect: 1:one
# expect: 2:two
