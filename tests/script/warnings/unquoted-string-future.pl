# Lower-case barewords
use warnings;
my $x = abc;
my $y = Abc;
print "$x$y\n";
# expect: abcAbc
# expect-error: Unquoted string "abc" may clash with future reserved word at warnings/unquoted-string-future.pl line 3.
