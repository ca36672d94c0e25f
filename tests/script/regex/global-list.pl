# /g in list context gives all matches
my @n = "a1b22c333" =~ /\d+/g;
print "@n\n";
my @p = "a=1,b=2" =~ /(\w)=(\d)/g;
print "@p\n";
# expect: 1 22 333
# expect: a 1 b 2
