# print (...) interpreted as function
use warnings;
print (1) + 2; print "\n";
my @a = (1);
my $x = "@a";
print (@a) ? "" : "";
sort (3, 1);
my $y = (1, 2);
# expect: 1
# expect: 1
# expect-no-newline
# expect-error: print (...) interpreted as function at warnings/syntax-parenthesis.pl line 3.
# expect-error: print (...) interpreted as function at warnings/syntax-parenthesis.pl line 6.
# expect-error: Useless use of addition (+) in void context at warnings/syntax-parenthesis.pl line 3.
# expect-error: Useless use of a constant ("") in void context at warnings/syntax-parenthesis.pl line 6.
# expect-error: Useless use of a constant ("") in void context at warnings/syntax-parenthesis.pl line 6.
# expect-error: Useless use of sort in void context at warnings/syntax-parenthesis.pl line 7.
