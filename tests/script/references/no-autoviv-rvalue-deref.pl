# Reading @$undef under no strict is empty, under strict an error
my $u;
my @a = @$u;
print scalar(@a), " ", defined $u ? 1 : 0, "\n";
use strict;
eval { my @b = @$u; };
print $@;
for (@$u) { }
print ref $u, "\n";
# expect: 0 0
# expect: Can't use an undefined value as an ARRAY reference at references/no-autoviv-rvalue-deref.pl line 6.
# expect: ARRAY
