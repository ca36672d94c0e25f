# -t warns by default.
unlink $ARGV[0];
no warnings;
unlink $ARGV[0];
print "lives\n";

# switches: -t
# args: abc 5
# expect: lives
# expect-error: Insecure dependency in unlink while running with -t switch at taint/lower-case-t-without-warnings.pl line 2.
# expect-error: Insecure dependency in unlink while running with -t switch at taint/lower-case-t-without-warnings.pl line 2.
