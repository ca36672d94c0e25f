# The list is built once
my $calls = 0;
sub l { $calls++; (1, 2, 3) }
for (l()) { }
print "$calls\n";
# expect: 1
