# lock answers its argument, a scalar itself, anything else by reference; a sub of that name goes first.
my $x = 5;
my @y;
print lock($x), " ", ref lock(@y), " ", ref lock(%ENV), "\n";
eval 'sub lock { "ours: @_" } print lock(3), "\n"';

# expect: 5 ARRAY HASH
# expect: ours: 3
