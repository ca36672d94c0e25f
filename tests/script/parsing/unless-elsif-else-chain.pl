# unless ... elsif ... else with complex conditions
for my $n (1 .. 4) { unless ($n > 1) { print "first " } elsif ($n == 2 or $n == 3 and not 0) { print "middle " } else { print "last\n" } }
# expect: first middle middle last
