# exit ends everything but END
END { print "end $?\n" }
for (1 .. 3) { print "$_\n"; exit 4 if $_ == 2 }
# expect: 1
# expect: 2
# expect: end 4
# expect-exit: 4
