# The exit status of die is errno
$! = 5;
die "five\n";
# expect-error: five
# expect-exit: 5
