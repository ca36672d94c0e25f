# \Q and \U nest
my $p = "a.b";
print "\Q\U$p\E.c\E-d\n";
# expect: A\.B\.c-d
