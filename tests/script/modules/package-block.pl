# package NAME BLOCK and package NAME VERSION
package Foo::Bar 1.5 { our $x = __PACKAGE__; sub f { $x } }
print Foo::Bar::f(), " ", __PACKAGE__, " $Foo::Bar::VERSION\n";
# expect: Foo::Bar main 1.5
