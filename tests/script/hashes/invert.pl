# reverse inverts a hash
my %h = (a => 1, b => 2);
my %r = reverse %h;
print "$r{1}$r{2}\n";
# expect: ab
