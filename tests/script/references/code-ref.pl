# A reference to a sub
sub add { $_[0] + $_[1] }
my $r = \&add;
print $r->(1, 2), " ", &$r(3, 4), " ", &{$r}(5, 6), " ", ref $r, "\n";
# expect: 3 7 11 CODE
