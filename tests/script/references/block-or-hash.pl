# A leading { as hash or block
my @l = map { +{ n => $_ } } 1, 2;
print ref $l[0], " $l[1]{n}\n";
my @m = map {; "$_" => 1 } 1, 2;
print scalar(@m), "\n";
my @k = map { ("a$_", 1) } 1, 2;
print "@k\n";
my @h = map +{ v => $_ }, 3;
print $h[0]{v}, "\n";
# expect: HASH 2
# expect: 4
# expect: a1 1 a2 1
# expect: 3
