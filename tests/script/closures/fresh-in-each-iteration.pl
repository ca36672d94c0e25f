# my in a loop body is new each time
my @f;
for my $i (1 .. 3) { my $j = $i * 10; push @f, sub { $j++ } }
print join(",", map { $_->() } @f), " ", $f[0]->(), "\n";
my $k = 0;
my @g;
while ($k < 3) { my $m = $k++; push @g, sub { $m } }
print join(",", map { $_->() } @g), "\n";
# expect: 10,20,30 11
# expect: 0,1,2
