# do BLOCK, do FILE and do in expressions
my $x = do { local $_ = 5; $_ * 2 } + 1;
my @l = (do { 1, 2 }, do { () }, 3);
my $u = do { 1 if 0 };
print "$x @l ", defined $u ? "[$u]" : "undef", "\n";
# expect: 11 1 2 3 [0]
