# Assigning outside a string dies, reading warns
use warnings;
my $s = "abc";
my $r = substr($s, 5, 1);
print defined $r ? "def" : "undef", "\n";
eval { substr($s, 5, 1) = "x" };
print $@;
# expect: undef
# expect: substr outside of string at lvalues/substr-outside.pl line 6.
# expect-error: substr outside of string at lvalues/substr-outside.pl line 4.
