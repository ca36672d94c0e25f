# Class names with :: and strings
package Foo::Bar { sub n { "n of $_[0]" } }
print Foo::Bar->n, " ", 'Foo::Bar'->n, " ", Foo::Bar::->n, "\n";
# expect: n of Foo::Bar n of Foo::Bar n of Foo::Bar
