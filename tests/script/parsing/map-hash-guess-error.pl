# map { "x$_" => 1 } is taken for a hash
eval 'my @l = map { "x$_" => 1 } 1, 2; 1' or print $@;
# expect: syntax error at (eval 1) line 1, near "} 1"
