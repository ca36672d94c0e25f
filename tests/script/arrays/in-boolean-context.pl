# An array is true when it has elements
my @a;
print @a ? "full" : "empty", "\n";
push @a, 0;
print @a ? "full" : "empty", " ", !@a ? "t" : "f", "\n";
# expect: empty
# expect: full f
