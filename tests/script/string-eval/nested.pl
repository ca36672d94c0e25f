# An eval in an eval
my $x = 2;
print eval 'my $y = 3; eval q{$x * $y}', "\n";
print eval q{ eval q{ die "in" } ; "after: $@" };
# expect: 6
# expect: after: in at (eval 4) line 1.
