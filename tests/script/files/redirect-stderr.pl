# STDERR to STDOUT
$| = 1;
open(STDERR, '>&', \*STDOUT) or die;
print STDERR "err\n";
warn "warned\n";
print "out\n";
system "echo child >&2";
# expect: err
# expect: warned
# expect: out
# expect: child
