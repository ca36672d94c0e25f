# Dynamic scope reaches into called subs
our $depth = 0;
sub rec { local $depth = $depth + 1; return $depth >= 3 ? $depth : rec() }
print rec(), " $depth\n";
# expect: 3 0
