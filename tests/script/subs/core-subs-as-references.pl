# &CORE::name can be taken
my $f = \&CORE::lc;
print $f->("ABC"), " ", &CORE::length("four"), "\n";
# expect: abc 4
