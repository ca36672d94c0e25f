# A replacement that calls a closure with captures
my %dispatch = (up => sub { uc shift }, len => sub { length shift });
my $t = "up(abc) len(hello) no(x)";
$t =~ s/(\w+)\((\w+)\)/$dispatch{$1} ? $dispatch{$1}->($2) : "?$1"/ge;
print "$t\n";
# expect: ABC 5 ?no
