# A reference to a hash
my %h = (a => 1);
my $r = \%h;
$r->{b} = 2;
print join(",", sort keys %h), " $$r{a} ", ref $r, "\n";
# expect: a,b 1 HASH
