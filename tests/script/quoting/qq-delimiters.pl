# qq interpolates under any delimiter
my $x = 'v';
print qq(a$x), qq[b$x], qq{c$x}, qq<d$x>, qq|e$x|, "\n";
# expect: avbvcvdvev
