# x after a term repeats, at a term's place it is a word
my $x = "ab"; print $x x 2, " ", "-"x 3, " ", join(",", (1) x 3), " ", "a" x3, "\n";
my %h = (x => 1); print $h{x} x 2, "\n"; sub x { "sub x" } print x(), " ", main::x, "\n";
# expect: abab --- 1,1,1 aaa
# expect: 11
# expect: sub x sub x
