# exit's value is taken modulo 256
for my $c (0, 1, 255, 256, -1) { my $p = fork // die; exit $c unless $p; waitpid $p, 0; print $? >> 8, " " }
print "\n";
# expect: 0 1 255 0 255 
