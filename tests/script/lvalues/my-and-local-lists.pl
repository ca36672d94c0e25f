# my (...) and local as lvalues in expressions
(my $t = "  trim ") =~ s/^\s+|\s+$//g;
print "[$t]\n";
our $g = "a";
{ (local $g = "b") .= "c"; print "$g\n"; }
print "$g\n";
# expect: [trim]
# expect: bc
# expect: a
