# Experimental features warn
use warnings;
use feature qw(try defer refaliasing);
try { 1 } catch ($e) { } \my $x = \1;
for my ($a1, $b1) (1, 2) { }
# expect-error: try/catch is experimental at warnings/experimental.pl line 4.
# expect-error: try/catch is experimental at warnings/experimental.pl line 4.
# expect-error: Aliasing via reference is experimental at warnings/experimental.pl line 4.
# expect-error: for my (...) is experimental at warnings/experimental.pl line 5.
# known-gap: aliasing by reference is missing
