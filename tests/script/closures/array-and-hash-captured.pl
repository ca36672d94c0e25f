# Captured arrays and hashes
sub stack { my @s; my %c; return { push => sub { push @s, @_; $c{n}++ }, get => sub { "@s $c{n}" } } }
my $s = stack(); $s->{push}->(1); $s->{push}->(2, 3);
print $s->{get}->(), "\n";
# expect: 1 2 3 2
