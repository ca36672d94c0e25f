# Without errno the exit status is $? >> 8
system "sh", "-c", "exit 3";
$! = 0;
die "three\n";
# expect-error: three
# expect-exit: 3
