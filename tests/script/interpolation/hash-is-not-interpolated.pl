# A hash name in a string stays text
my %h = (a => 1);
print "%h\n";
# expect: %h
