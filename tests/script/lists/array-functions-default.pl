# shift and pop without argument at file level
@ARGV = (1, 2, 3); print shift, pop, "@ARGV\n";
sub f { shift() . pop } print f('a', 'b', 'c'), "\n";
# expect: 132
# expect: ac
