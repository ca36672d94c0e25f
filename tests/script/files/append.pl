# >> adds at the end
my $f = "$ENV{TMPDIR}/f";
for my $t (1, 2) { open my $o, '>>', $f or die; print $o "line $t\n"; close $o }
open my $i, '<', $f or die; print <$i>;
# expect: line 1
# expect: line 2
