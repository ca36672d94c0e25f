# A tied hash
package T;
sub TIEHASH { bless {} }
sub FETCH { "f($_[1])" }
sub STORE { print "store $_[1]=$_[2]\n"; $_[0]{$_[1]} = $_[2] }
sub EXISTS { print "exists\n"; exists $_[0]{$_[1]} }
sub DELETE { print "delete\n"; delete $_[0]{$_[1]} }
sub FIRSTKEY { (sort keys %{ $_[0] })[0] }
sub NEXTKEY { my ($s, $l) = @_; (grep { $_ gt $l } sort keys %$s)[0] }
sub CLEAR { print "clear\n"; %{ $_[0] } = () }
sub SCALAR { 99 }
package main;
tie my %h, 'T';
$h{a} = 1; $h{b} = 2;
print "$h{a} ", join(",", keys %h), " ", exists $h{a} ? 1 : 0, " ", delete $h{a}, " ", scalar(%h), "\n";
%h = ();
# expect: store a=1
# expect: store b=2
# expect: exists
# expect: delete
# expect: f(a) a,b 1 1 99
# expect: clear
