# ${*x} @{*x} reach the slots
our $z = 's'; our @z = (1, 2);
print ${*z}, " @{*z} ${*z{SCALAR}} ", scalar @{*z{ARRAY}}, "\n";
my $g = \*z;
print "${*$g} @{*$g}[1]\n";
# expect: s 1 2 s 2
# expect: s 2
