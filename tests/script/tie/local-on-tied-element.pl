# local on an element of a tied hash
package T;
sub TIEHASH { bless { a => 1 } }
sub FETCH { $_[0]{$_[1]} }
sub STORE { print "S($_[1]=", $_[2] // 'undef', ")"; $_[0]{$_[1]} = $_[2] }
sub EXISTS { exists $_[0]{$_[1]} }
sub DELETE { print "D($_[1])"; delete $_[0]{$_[1]} }
package main;
tie our %h, 'T';
{ local $h{a} = 5; print "[$h{a}]" }
print "[$h{a}]\n";
{ local $h{new} = 1 }
print exists $h{new} ? 1 : 0, "\n";
# expect: S(a=5)[5]S(a=1)[1]
# expect: S(new=1)D(new)0
