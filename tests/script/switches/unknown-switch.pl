# An unknown switch
my $o = `$^X -q -e 1 2>&1`;
print $o, $? ? "failed\n" : "ran\n";
# expect: Unrecognized switch: -q  (-h will show valid options).
# expect: failed
