# for my ($k, $v) takes several at a time
no warnings;
for my ($k, $v) (a => 1, b => 2, 'c') { print "$k=", $v // 'undef', " " }
print "\n";
# expect: a=1 b=2 c=undef 
