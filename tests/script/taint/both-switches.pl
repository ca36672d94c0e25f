# -t and -T together: -T.
print "${^TAINT}\n";
unlink $ARGV[0];

# switches: -tT
# args: abc 5
# expect: 1
# expect-error: Insecure dependency in unlink while running with -T switch at taint/both-switches.pl line 3.
# expect-exit: 255
