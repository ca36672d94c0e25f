# map { guesses from what follows
my @m = map { ("\L$_" => 1) } "A";
my @n = map { lc($_) => 1 } "A";
my @o = map {; +"$_" => 1 } "A";
my @p = map { { n => $_ } } 1;
my @q = map +{ n => $_ }, 1;
print scalar(@m), scalar(@n), scalar(@o), " $p[0] " =~ s/\(.*//r, " ", ref $q[0], "\n";
for my $code ('map { "\L$_" => 1 } "A"', 'map { $_ => 1 } "A"', 'map { "a" . $_ => 1 } "A"', 'map { A => $_ } 1', 'map { uc => 1 } "a"') {
    my @l = eval $code;
    print "$code: ", $@ ? "error" : "@l", "\n";
}
# expect: 222 HASH HASH
# expect: map { "\L$_" => 1 } "A": error
# expect: map { $_ => 1 } "A": A 1
# expect: map { "a" . $_ => 1 } "A": aA 1
# expect: map { A => $_ } 1: error
# expect: map { uc => 1 } "a": error
