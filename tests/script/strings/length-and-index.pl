# length index rindex
my $s = "hello world";
print length $s, " ", index($s, "o"), " ", index($s, "o", 5), " ", index($s, "z"), " ", rindex($s, "o"), " ", rindex($s, "o", 6), " ", index($s, ""), " ", rindex($s, ""), " ", index($s, "h", -5), " ", index($s, "", 50), "\n";
print defined length(undef) ? 1 : "undef", "\n";
# expect: 11 4 7 -1 7 4 0 11 0 11
# expect: undef
