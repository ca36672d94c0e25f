# Backticks take only STDOUT
my $o = `echo out; echo err >&2`;
print "[$o]";
my $b = `(echo out; echo err >&2) 2>&1`;
print "[$b]\n";
# expect: [out
# expect: ][out
# expect: err
# expect: ]
# expect-error: err
