# caller inside a string eval
sub f { my @c = caller(1); "$c[3] $c[6]" }
print eval "f()", "\n";
# expect: (eval) f()
