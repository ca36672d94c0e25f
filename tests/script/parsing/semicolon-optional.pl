# The last statement of a block and the file needs no semicolon
sub f { my $x = 1; $x + 1 } if (1) { print f() } { print "b" } print "\n"
# expect: 2b
