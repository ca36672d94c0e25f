# 1 << 3 is a shift
my $x = 1;
print $x << 3, "\n";
print 1<<2, "\n";
# expect: 8
# expect: 4
