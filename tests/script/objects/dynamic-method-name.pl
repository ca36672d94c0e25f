# A method name in a variable, a code reference as method
package Foo { sub a1 { "a1(@_[1..$#_])" } }
my $m = "a1"; my $class = "Foo"; my $code = sub { "code @_[1..$#_]" };
print Foo->$m(1), " ", $class->a1(2), " ", $class->$m, " ", Foo->$code(3), "\n";
# expect: a1(1) a1(2) a1() code 3
