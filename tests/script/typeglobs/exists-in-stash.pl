# The symbol table is a hash
our $known = 1;
print exists $main::{known} ? 1 : 0, exists $::{unknown_name} ? 1 : 0, "\n";
print ref(\$main::{known}), " $main::{known}\n";
# expect: 10
# expect: GLOB *main::known
