# A forward declaration allows a call without parentheses
sub fwd;
my @r = fwd 1, 2;
print "@r\n";
sub fwd { map { $_ * 2 } @_ }
# expect: 2 4
