# \G continues at pos
my $s = "112233x";
my @t; push @t, $1 while $s =~ /\G(\d\d)/gc;
print "@t ", pos $s, "\n";
# expect: 11 22 33 6
