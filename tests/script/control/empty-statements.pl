# Empty statements and blocks
;;;
for my $i (1 .. 2) { ; }
{ ; }
if (1) { }
print "fine\n";
# expect: fine
