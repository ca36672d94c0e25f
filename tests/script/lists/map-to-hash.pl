# Building hashes with map
my %h = map { $_ => length } qw(a bb); my %i = map { ("k$_", 1) } 1, 2; my %j = map +($_ => 1), 3;
print join(",", map { "$_$h{$_}" } sort keys %h), " ", join(",", sort keys %i), " ", keys %j, "\n";
# expect: a1,bb2 k1,k2 3
