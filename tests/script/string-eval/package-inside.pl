# It runs in the package around it
package Foo;
print eval '__PACKAGE__', "\n";
eval 'package Bar; $x = 1';
print __PACKAGE__, " $Bar::x\n";
# expect: Foo
# expect: Foo 1
