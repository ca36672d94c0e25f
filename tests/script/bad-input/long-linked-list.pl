# A linked list of 200,000 goes away
my $l;
for (1 .. 200_000) { $l = [$l, $_] }
print $l->[1], "\n";
undef $l;
print "gone\n";
# expect: 200000
# expect: gone
