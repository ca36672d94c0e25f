# $@ is empty after a successful eval
eval { die "x\n" };
print "[", $@ eq "" ? "empty" : "set", "]";
eval { 1 };
print "[", $@ eq "" ? "empty" : "set", "]\n";
# expect: [set][empty]
