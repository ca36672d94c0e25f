# last in do-while leaves the loop around it, or dies
my $r = eval { no warnings; do { last } while (1); 1 };
print $r // "undef", " $@";
# expect: undef Can't "last" outside a loop block at control/do-while-last-refused.pl line 2.
