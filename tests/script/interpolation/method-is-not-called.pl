# An arrow and a word after a variable stay text
my $o = "obj";
print "$o->method\n";
print "$o->(1)\n";
# expect: obj->method
# expect: obj->(1)
