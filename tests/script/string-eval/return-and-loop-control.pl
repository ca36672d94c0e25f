# return gives the value
print eval('return "early"; "late"'), "\n";
for my $i (1, 2) { no warnings; eval 'next'; print "never" }
print "after\n";
# expect: early
# expect: after
