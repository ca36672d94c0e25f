# $::x, $main::x and special names live in main
$x = 1;
package Foo;
print $::x, $main::x, defined $x ? 1 : 0, "\n";
@ARGV = ('arg'); $_ = "topic"; 
print "@ARGV $_ @main::ARGV\n";
# expect: 110
# expect: arg topic arg
