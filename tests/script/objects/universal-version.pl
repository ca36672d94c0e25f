# VERSION checks
package Foo { our $VERSION = '1.5' }
print Foo->VERSION, "\n";
eval { Foo->VERSION(2) }; print $@;
eval { Nover->VERSION(1) }; print $@;
package Bar 2.25 { }
print Bar->VERSION, "\n";
# expect: 1.5
# expect: Foo version 2 required--this is only version 1.5 at objects/universal-version.pl line 4.
# expect: Nover defines neither package nor VERSION--version check failed at objects/universal-version.pl line 5.
# expect: 2.25
