# Functions that make functions
my $compose = sub { my @f = reverse @_; return sub { my @a = @_; @a = $_->(@a) for @f; wantarray ? @a : $a[0] } };
my $inc = sub { $_[0] + 1 };
my $dbl = sub { $_[0] * 2 };
print $compose->($inc, $dbl)->(5), " ", $compose->($dbl, $inc)->(5), "\n";
# expect: 11 12
