# A double-quoted tag interpolates
my $n = 3;
print <<"A B";
n is $n
A B
# expect: n is 3
