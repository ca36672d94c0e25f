# A brace at the start of a statement is a block, after return or + a hash
sub h { return { a => 1 } } sub b { +{ b => 2 } } sub c { { c => 3 } } sub d { {; d => 4 } }
print h()->{a}, b()->{b}, ref(c()) || "list", scalar(my @l = d()), "\n";
# expect: 12HASH2
