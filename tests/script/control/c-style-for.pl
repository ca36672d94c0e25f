# The three-part for
for (my $i = 0; $i < 3; $i++) { print $i }
my ($i, $j);
for ($i = 0, $j = 10; $i < $j; $i += 3, $j -= 3) { print " $i,$j" }
print "\n";
for (;;) { last }
# expect: 012 0,10 3,7
