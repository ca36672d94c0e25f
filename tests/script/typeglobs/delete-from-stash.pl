# Deleting an entry hides it from later lookups by name
our $gone = 1;
sub victim { 1 }
print main->can('victim') ? 1 : 0;
delete $main::{victim};
print main->can('victim') ? 1 : 0, "\n";
# expect: 10
