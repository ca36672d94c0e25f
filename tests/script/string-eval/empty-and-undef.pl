# Empty text gives undef without an error
my $r = eval "";
print defined $r ? "def" : "undef", "[$@]\n";
my @l = eval "";
print scalar(@l), "\n";
# expect: undef[]
# expect: 0
