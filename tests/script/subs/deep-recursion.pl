# A hundred thousand levels
no warnings 'recursion';
sub down { my $n = shift; return $n ? 1 + down($n - 1) : 0 }
print down(100_000), "\n";
# not-under-tsan: its own stack of calls is too small
# expect: 100000
