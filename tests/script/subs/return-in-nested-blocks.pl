# return leaves loops, blocks and evals' surroundings
sub f { for my $i (1 .. 5) { while (1) { if ($i == 3) { return "at $i" } last } } "none" }
print f(), "\n";
sub g { my @r = map { return "from map" if $_ == 2; $_ } 1 .. 3; "end" } print g(), "\n";
sub h { my $x = do { return "from do"; 1 }; "end" } print h(), "\n";
# expect: at 3
# expect: from map
# expect: from do
