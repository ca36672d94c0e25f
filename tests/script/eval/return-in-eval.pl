# return leaves the eval only
sub f { my $r = eval { return "inner"; 1 }; "f:$r" }
print f(), "\n";
# expect: f:inner
