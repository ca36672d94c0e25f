# A named sub inside a sub is global
sub outer { sub inner { "inner" } inner() }
print inner(), outer(), "\n";
# expect: innerinner
