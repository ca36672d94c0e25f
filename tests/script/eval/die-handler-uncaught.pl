# The handler also sees the last die
$SIG{__DIE__} = sub { print STDERR "handler: $_[0]" };
die "end\n";
# expect-error: handler: end
# expect-error: end
# expect-exit: 255
