# sort with a comparator that contradicts itself: some order, all the items, no crash
my @items = map { $_ * 7 % 101 } 1 .. 5000;
my $sum = 0;
$sum += $_ for @items;
sub total { my $total = 0; $total += $_ for @_; scalar(@_) . ' ' . ($total == $sum ? 'all there' : 'lost') }
print total(sort { rand() <=> 0.5 } @items), "\n";
print total(sort { 1 } @items), "\n";
print total(sort { -1 } @items), "\n";
print total(sort { $b <=> $a || -1 } @items), "\n";
my $turn = 0;
print total(sort { $turn++ % 3 - 1 } @items), "\n";
print total(sort { 9**9**9 } @items), "\n";
print total(sort { 'text' } @items), "\n";
print total(sort { undef } @items), "\n";
sub dies { die "at $_[0]\n" if ++$turn % 50 == 0; $a <=> $b }
eval { print total(sort { dies('fifty') } @items), "\n" };
print $@;

# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: 5000 all there
# expect: at fifty
