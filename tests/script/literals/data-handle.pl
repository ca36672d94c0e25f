# DATA reads what follows __DATA__
my $first = <DATA>;
my $second = <DATA>;
print "1:$first";
print "2:$second";
print "line $.\n";
__DATA__
alpha
beta
# expect: 1:alpha
# expect: 2:beta
# expect: line 2
