# A list /g starts at pos and leaves it undefined, /gc keeps it
my $s = "a1b2c3";
pos($s) = 2;
my @l = $s =~ /\d/g;
print "@l ", defined pos $s ? pos $s : "undef";
pos($s) = 2;
@l = $s =~ /\d/gc;
print " @l ", pos $s, "\n";
# expect: 2 3 undef 2 3 6
