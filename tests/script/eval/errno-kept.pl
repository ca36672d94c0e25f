# $! and $@ are independent
eval { open my $f, '<', "/nonexistent/x" or die "open: $!\n" };
print $@;
print $! + 0, "\n";
# expect: open: No such file or directory
# expect: 2
