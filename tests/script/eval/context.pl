# eval passes its context on
sub c { wantarray ? "list" : defined wantarray ? "scalar" : "void" }
my @l = eval { c() }; my $s = eval { c() };
my @e = eval "c()"; my $t = eval "c()";
print "$l[0] $s $e[0] $t\n";
# expect: list scalar list scalar
