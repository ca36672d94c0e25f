# Without return the last value is the result
sub f { my $x = shift; $x * 2 }
sub g { if ($_[0]) { "yes" } else { "no" } }
sub h { my @l = (1, 2, 3) }
print f(4), g(1), g(0), scalar(h()), "\n";
# expect: 8yesno3
