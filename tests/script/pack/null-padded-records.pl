# Arrays of fixed records
my @r = map { pack "A4 n", @$_ } ["ab", 1], ["cdef", 2]; my $all = join "", @r; print length $all, " ", join("|", map { my @f = unpack "A4 n", $_; "@f" } unpack "(a6)*", $all), "\n";
# expect: 12 ab 1|cdef 2
