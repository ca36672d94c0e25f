# Strings with numbers inside arithmetic
my $v = "5 apples"; { no warnings; $v += 1; } print "$v\n";
my $w = "007"; print $w + 0, " ", $w . "", " ", ++$w, "\n";
# expect: 6
# expect: 7 007 8
# known-gap: a text that has been read as a number is counted on as text
