# sort uses the current package's $a and $b
package Foo;
sub by { $a <=> $b }
print join(",", sort by 2, 10, 1), "\n";
print join(",", sort { $Foo::b <=> $Foo::a } 2, 10, 1), "\n";
# expect: 1,2,10
# expect: 10,2,1
