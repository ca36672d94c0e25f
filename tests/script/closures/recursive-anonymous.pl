# A closure that calls itself
my $fib; $fib = sub { my $n = shift; $n < 2 ? $n : $fib->($n - 1) + $fib->($n - 2) };
print $fib->(15), "\n";
# no-leak-check: it makes a cycle
# expect: 610
