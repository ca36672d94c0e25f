# SPDX-License-Identifier: MIT
# local on elements: of arrays to their end, of tied arrays and hashes by their methods.
use strict;
use warnings;

our @a = (1, 2);
{
    local $a[5];
    print exists $a[5] ? 'there ' : 'not there ', scalar @a, "\n";
}
print scalar @a, "\n";
print eval { local $a[-9]; 1 } ? "no error\n" : $@;
{ local $a[-1] = 7; print "@a\n" }
{ local $a[0]; print defined $a[0] ? "defined\n" : "undef\n" }
print "@a\n";
our %h;
{ local $h{new}; print exists $h{new} ? "there\n" : "not there\n" }
print keys %h, "|\n";

package Array {
    sub TIEARRAY  { bless [ 1, 2, 3 ] }
    sub FETCH     { print "FETCH $_[1]\n"; $_[0][ $_[1] ] }
    sub STORE     { print "STORE $_[1] ", $_[2] // 'undef', "\n"; $_[0][ $_[1] ] = $_[2] }
    sub FETCHSIZE { scalar @{ $_[0] } }
    sub STORESIZE { }
    sub EXISTS    { print "EXISTS\n"; $_[1] < @{ $_[0] } }
    sub DELETE    { print "DELETE\n"; delete $_[0][ $_[1] ] }
}
tie my @t, 'Array';
{ local $t[1] = 5; print "in: $t[1]\n" }
print "out: $t[1]\n";
{ local $t[-1]; print 'in: ', $t[2] // 'undef', "\n" }
print "out: $t[2]\n";

package Hash {
    sub TIEHASH { bless { a => 1 } }
    sub FETCH   { print "FETCH $_[1]\n"; $_[0]{ $_[1] } }
    sub STORE   { print "STORE $_[1] ", $_[2] // 'undef', "\n"; $_[0]{ $_[1] } = $_[2] }
    sub EXISTS  { print "EXISTS\n"; exists $_[0]{ $_[1] } }
    sub DELETE  { print "DELETE\n"; delete $_[0]{ $_[1] } }
}
tie my %t, 'Hash';
{ local $t{a} = 5; print "in: $t{a}\n" }
print "out: $t{a}\n";
{ local $t{a}; print 'in: ', $t{a} // 'undef', "\n" }
print "out: $t{a}\n";
{ local $t{b} = 5 }
{ local $t{c} }
{ local @t{ 'a', 'z' } = (8, 9) }

# expect: there 6
# expect: 2
# expect: Modification of non-creatable array value attempted, subscript -9 at local/tied-elements.pl line 12.
# expect: 1 7
# expect: undef
# expect: 1 2
# expect: there
# expect: |
# expect: EXISTS
# expect: FETCH 1
# expect: STORE 1 undef
# expect: STORE 1 5
# expect: FETCH 1
# expect: in: 5
# expect: STORE 1 2
# expect: FETCH 1
# expect: out: 2
# expect: EXISTS
# expect: FETCH 2
# expect: STORE 2 undef
# expect: FETCH 2
# expect: in: undef
# expect: STORE 2 3
# expect: FETCH 2
# expect: out: 3
# expect: EXISTS
# expect: FETCH a
# expect: STORE a 5
# expect: FETCH a
# expect: in: 5
# expect: STORE a 1
# expect: FETCH a
# expect: out: 1
# expect: EXISTS
# expect: FETCH a
# expect: STORE a undef
# expect: FETCH a
# expect: in: undef
# expect: STORE a 1
# expect: FETCH a
# expect: out: 1
# expect: EXISTS
# expect: STORE b 5
# expect: DELETE
# expect: EXISTS
# expect: DELETE
# expect: EXISTS
# expect: FETCH a
# expect: EXISTS
# expect: STORE a 8
# expect: STORE z 9
# expect: DELETE
# expect: STORE a 1
