# A structure that contains itself
my @a; push @a, \@a; my %h; $h{self} = \%h;
print scalar(@{ $a[0][0][0] }), " ", join(",", keys %{ $h{self}{self} }), "\n";
@a = (); %h = ();
# expect: 1 self
