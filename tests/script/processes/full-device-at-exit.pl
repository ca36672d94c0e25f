# A standard output that cannot be flushed at exit
system "sh", "-c", "$^X -e 'print 1' >/dev/full";
print $? >> 8, "\n";
system "sh", "-c", "$^X -e 'print 1; exit 3' >/dev/full";
print $? >> 8, "\n";
# expect: 1
# expect: 3
# expect-error: Unable to flush stdout: No space left on device
# expect-error: Unable to flush stdout: No space left on device
