# try, defer and for with several variables warn where nothing was said about warnings
use feature qw(try defer);
try { 1 } catch ($e) { 2 } finally { 3 }
defer { 1 }
for my ($x, $y) (1, 2) { print "$x $y\n" }
{ no warnings 'experimental'; try { 1 } catch ($e) { 2 } for my ($x, $y) (1, 2) { } }

# expect: 1 2
# expect-error: try/catch is experimental at warnings/experimental-syntax-by-default.pl line 3.
# expect-error: try/catch is experimental at warnings/experimental-syntax-by-default.pl line 3.
# expect-error: try/catch/finally is experimental at warnings/experimental-syntax-by-default.pl line 3.
# expect-error: defer is experimental at warnings/experimental-syntax-by-default.pl line 4.
# expect-error: for my (...) is experimental at warnings/experimental-syntax-by-default.pl line 5.
