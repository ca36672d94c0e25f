# our makes a short name in its block only
package Foo;
{ our $v = 5; $v++; }
print $Foo::v, " ", defined $main::v ? 1 : 0, "\n";
{ our ($p, @q) = (1, 2, 3); }
print "$Foo::p @Foo::q\n";
# expect: 6 0
# expect: 1 2 3
