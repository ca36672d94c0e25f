# Multi-line statements report a line within
use warnings;
my $u;
my $s = "a" .
    "b" .
    $u;
if ($u == 1) { }
elsif ($u == 2) { }
while ($u) { }
print "x" . $u
    . "\n";
# expect: x
# expect-error: Use of uninitialized value $u in concatenation (.) or string at warnings/uninitialized-line-of-statement.pl line 4.
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/uninitialized-line-of-statement.pl line 7.
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/uninitialized-line-of-statement.pl line 8.
# expect-error: Use of uninitialized value $u in concatenation (.) or string at warnings/uninitialized-line-of-statement.pl line 10.
