# A group repeated to the end
my @p = unpack("(n/a*)*", pack("(n/a*)*", "one", "three"));
print "@p\n";
# expect: one three
