# Useless use in void context
use warnings;
my ($x, $y, @a, %h) = (1, 2);
$x + $y;
"constant";
5;
$x == 1;
$x;
$a[0]; $h{k};
lc $x;
sort @a;
-$x;
\$x;
$x . "a";
[1];
not $x;
length $x;
wantarray;
defined $x;
keys %h;
ref $x;
$x ? 1 : 2;
1; 0; "di"; undef;
# expect-error: Useless use of addition (+) in void context at warnings/void.pl line 4.
# expect-error: Useless use of a constant ("constant") in void context at warnings/void.pl line 5.
# expect-error: Useless use of a constant (5) in void context at warnings/void.pl line 6.
# expect-error: Useless use of numeric eq (==) in void context at warnings/void.pl line 7.
# expect-error: Useless use of private variable in void context at warnings/void.pl line 8.
# expect-error: Useless use of array element in void context at warnings/void.pl line 9.
# expect-error: Useless use of hash element in void context at warnings/void.pl line 9.
# expect-error: Useless use of lc in void context at warnings/void.pl line 10.
# expect-error: Useless use of sort in void context at warnings/void.pl line 11.
# expect-error: Useless use of negation (-) in void context at warnings/void.pl line 12.
# expect-error: Useless use of single ref constructor in void context at warnings/void.pl line 13.
# expect-error: Useless use of concatenation (.) or string in void context at warnings/void.pl line 14.
# expect-error: Useless use of anonymous array ([]) in void context at warnings/void.pl line 15.
# expect-error: Useless use of not in void context at warnings/void.pl line 16.
# expect-error: Useless use of length in void context at warnings/void.pl line 17.
# expect-error: Useless use of wantarray in void context at warnings/void.pl line 18.
# expect-error: Useless use of defined operator in void context at warnings/void.pl line 19.
# expect-error: Useless use of reference-type operator in void context at warnings/void.pl line 21.
# expect-error: Useless use of a constant (2) in void context at warnings/void.pl line 22.
# expect-error: Useless use of a constant ("di") in void context at warnings/void.pl line 23.
