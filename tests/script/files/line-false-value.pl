# A last line 0 does not end the loop
open my $f, '<', \"1\n0"; my $n = 0; while (my $l = <$f>) { $n++ } print "$n\n";
# expect: 2
