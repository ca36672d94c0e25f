# isn't as a name, and $x's in strings
sub isn::t { "old separator @_" } print isn't(1), "\n";
my $who = "Al"; print "${who}'s\n";
# expect: old separator 1
# expect: Al's
