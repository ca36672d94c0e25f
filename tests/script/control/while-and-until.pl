# while and until loops
my $i = 0;
while ($i < 3) { print $i++ }
until ($i == 0) { print $i-- }
print "\n";
# expect: 012321
