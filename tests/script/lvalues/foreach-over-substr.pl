# Aliasing a substr in a loop
my $s = "abc";
for (substr($s, 1, 1)) { $_ = "[$_]" }
print "$s\n";
# expect: a[b]c
