# Characters above 255
my $s = "\x{263a}a\x{263b}"; my @p = $s =~ /([^a])/g;
print scalar(@p), " ", join(",", map { ord } @p), " ", index($s, "a"), " ", $s =~ /a/ ? $-[0] : "", " ", length($'), "\n";
(my $t = $s) =~ s/\x{263a}/b/; print length $t, " ", ord(substr $t, 2), "\n";
# expect: 2 9786,9787 1 1 1
# expect: 3 9787
