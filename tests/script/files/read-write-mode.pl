# +< reads and writes in place, +> truncates
my $f = "$ENV{TMPDIR}/f";
open my $o, '>', $f or die; print $o "abcdef"; close $o;
open my $rw, '+<', $f or die;
read $rw, my $b, 2;
seek $rw, 0, 1;
print $rw "XY";
seek $rw, 0, 0;
print <$rw>, "\n";
close $rw;
open $rw, '+>', $f or die; print -s $f, "\n";
# expect: abXYef
# expect: 0
