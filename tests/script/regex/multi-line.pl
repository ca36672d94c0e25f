# /m changes ^ and $
my $t = "one\ntwo\nthree";
print join(",", $t =~ /^(\w)/mg), " ", join(",", $t =~ /(\w)$/mg), " ", join(",", $t =~ /^(\w)/g), "\n";
# expect: o,t,t e,o,e o
