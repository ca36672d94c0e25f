# local *name restores the whole glob
our $g = 1;
sub g { "old" }
{ no warnings; local *g = sub { "new" }; print g(), "\n"; }
print g(), " $g\n";
# expect: new
# expect: old 1
