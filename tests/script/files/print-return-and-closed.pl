# print returns true, false on a closed handle
my $r = print ""; print "$r\n"; open my $f, '>', "$ENV{TMPDIR}/f"; close $f; no warnings;
print defined(my $x = print $f "x") ? "def" : "undef", " ", $! + 0 ? "errno" : "", "\n";
# expect: 1
# expect: undef errno
