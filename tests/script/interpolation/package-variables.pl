# Qualified names in strings
$Foo::bar = "q";
@Foo::list = (1, 2);
print "$Foo::bar $::{x} @Foo::list ${Foo::bar}\n";
# expect: q  1 2 q
