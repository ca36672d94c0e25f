# continue runs after next too
my $i = 0;
while ($i < 4) { next if $i == 1; print $i } continue { print "c"; $i++ }
print "\n";
# expect: 0cc2c3c
