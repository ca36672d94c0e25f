# Lines inside a string are counted
my $x = "a
b
c";
print __LINE__, "\n";
# expect: 5
