# A missing hash element is created only when assigned
my %h;
sub look { my $x = $_[0] }
sub set { $_[0] = 1 }
look($h{a}); set($h{b});
print join(",", sort keys %h), "\n";
# expect: b
