# A sub may be defined later
print later(3), "\n";
sub later { $_[0] ** 2 }
# expect: 9
