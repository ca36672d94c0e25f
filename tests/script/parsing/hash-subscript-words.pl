# Words in braces are strings, calls need parentheses or +
sub key { "computed" }
my %h = (key => 1, computed => 2, -key => 3, s => 4, y => 5, q => 6, x => 7, if => 8, print => 9);
print "$h{key} $h{key()} $h{+key} $h{&key} $h{-key} $h{s} $h{y} $h{q} $h{x} $h{if} $h{print}\n";
# expect: 1 2 2 2 3 4 5 6 7 8 9
