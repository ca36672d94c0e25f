# my in a condition lives through the else
if ((my $x = 5) > 10) { print "big $x\n" } elsif ($x > 3) { print "middle $x\n" } else { print "small $x\n" }
# expect: middle 5
