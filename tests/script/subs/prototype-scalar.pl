# ($) gives scalar context and binds tight
sub one($) { "<$_[0]>" }
my @a = (5, 6, 7);
print one(@a), " ", one "x", "\n";
print join(",", one 1, 2), "\n";
# expect: <3> <x>
# expect: <1>,2
