# A recursion a million deep
no warnings 'recursion';
sub down { $_[0] ? down($_[0] - 1) : "bottom" }
print down(1_000_000), "\n";
# not-under-tsan: its own stack of calls is too small
# expect: bottom
