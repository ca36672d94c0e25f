# Several children write through one pipe in a known order
pipe my $r, my $w;
for my $n (1 .. 3) { my $p = fork // die; if (!$p) { close $r; syswrite $w, "child $n\n"; exit } waitpid $p, 0 }
close $w;
print <$r>;
# expect: child 1
# expect: child 2
# expect: child 3
