# return passes the caller's context on
sub f { return (4, 5, 6) }
my $s = f(); my ($l) = f(); my @a = f();
print "$s $l @a\n";
sub g { my @x = (4, 5, 6); return @x }
my $n = g(); print "$n\n";
sub e { return }
my @e = e(); my $u = e();
print scalar(@e), defined $u ? 1 : 0, "\n";
# expect: 6 4 4 5 6
# expect: 3
# expect: 00
