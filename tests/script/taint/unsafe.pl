# -U with -T: warnings.
print "${^TAINT}\n";
unlink $ARGV[0];
no warnings;
unlink $ARGV[0];
print "lives\n";

# switches: -U -T
# args: abc 5
# expect: -1
# expect: lives
# expect-error: Insecure dependency in unlink while running with -T switch at taint/unsafe.pl line 3.
# expect-error: Insecure dependency in unlink while running with -T switch at taint/unsafe.pl line 3.
