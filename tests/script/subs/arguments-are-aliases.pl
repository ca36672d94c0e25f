# @_ aliases the caller's variables
sub inc { $_[0]++ }
my $x = 1; inc($x);
my @a = (1, 2); inc(@a); inc($a[1]);
my %h = (k => 5); inc($h{k});
print "$x @a $h{k}\n";
# expect: 2 2 3 6
