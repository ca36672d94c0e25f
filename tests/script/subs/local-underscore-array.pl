# local @_ like recursion keeps arguments apart
sub f { my $n = shift; return "" if $n == 0; my $r = f($n - 1); return "$r$n" }
print f(5), "\n";
# expect: 12345
