# last and next
for my $i (1 .. 10) { next if $i % 2; last if $i > 6; print $i }
print "\n";
# expect: 246
