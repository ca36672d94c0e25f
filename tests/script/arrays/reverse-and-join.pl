# reverse in list context
my @a = (1, 2, 3);
print join("-", reverse @a), "\n";
@a = reverse @a;
print "@a\n";
# expect: 3-2-1
# expect: 3 2 1
