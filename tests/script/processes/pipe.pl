# pipe between parent and child
pipe my $r, my $w or die; my $p = fork // die;
if (!$p) { close $r; print $w "line $_\n" for 1 .. 3; close $w; exit }
close $w;
print <$r>;
waitpid $p, 0;
print $?, "\n";
# expect: line 1
# expect: line 2
# expect: line 3
# expect: 0
