# Four-argument select on a pipe
pipe my $r, my $w;
my $in = '';
vec($in, fileno $r, 1) = 1;
print scalar select(my $o = $in, undef, undef, 0), " ";
syswrite $w, "x";
print scalar select($o = $in, undef, undef, 1), vec($o, fileno $r, 1), "\n";
# expect: 0 11
