# -e without code
my $o = `$^X -e 2>&1`;
print $o, $? ? "failed\n" : "ran\n";
# expect: No code specified for -e.
# expect: failed
