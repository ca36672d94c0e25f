# Labels, and : in conditionals
my $x = 1;
L1: $x++;
my $y = $x ? L2::f() : 0;
sub L2::f { "f" }
print "$x$y\n";
goto END_HERE;
print "never\n";
END_HERE: print "end\n";
# expect: 2f
# expect: end
