# our names the package's variable
package A1; our $v = "a";
package B1; our $v = "b";
print "$A1::v $B1::v $v ", $main::v // 'undef', "\n";
# expect: a b b undef
