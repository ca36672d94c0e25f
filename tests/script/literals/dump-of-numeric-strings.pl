# Strings that look like numbers keep their text until used as numbers
my $s = "1_000";
print $s, " ", $s + 0, "\n";
print "0x1A" + 0, " ", "1e2" + 0, " ", " 12abc" + 0, " ", ".5" + 0, " ", "+7" + 0, "\n";
# expect: 1_000 1
# expect: 0 100 12 0.5 7
