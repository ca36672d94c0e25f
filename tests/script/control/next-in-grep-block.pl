# next inside a block in a loop leaves nested blocks
for my $i (1 .. 3) { { { next if $i == 2 } } print $i }
print "\n";
for my $i (1 .. 3) { if ($i == 2) { next } print $i }
print "\n";
# expect: 123
# expect: 13
