# local on what a match set changes nothing, and does not fail.
"abc" =~ /(b)(c)/;
{ local ($1, $2); print "$1$2\n"; "xyz" =~ /(y)(z)/; print "$1$2\n" }
print "$1$2\n";
{ local $&; local $+; print "$& $+\n" }
print eval { local $1 = "x"; 1 } ? "set\n" : $@;

# expect: bc
# expect: yz
# expect: bc
# expect: bc c
# expect: Modification of a read-only value attempted at regex/local-capture.pl line 6.
