# A sub with :lvalue
my $v = 1;
sub v : lvalue { $v }
v() = 7;
v()++;
print "$v\n";
(v()) = (9);
print "$v\n";
# expect: 8
# expect: 9
