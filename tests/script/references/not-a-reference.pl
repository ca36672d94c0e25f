# Using the wrong kind of reference
use strict;
my $r = [1];
eval { $r->{a} }; print $@;
eval { $r->() }; print $@;
eval { $$r }; print $@;
my $h = {};
eval { $h->[0] }; print $@;
eval { @{ \1 } }; print $@;
eval { my $c = sub { }; %$c }; print $@;
# expect: Not a HASH reference at references/not-a-reference.pl line 4.
# expect: Not a CODE reference at references/not-a-reference.pl line 5.
# expect: Not a SCALAR reference at references/not-a-reference.pl line 6.
# expect: Not an ARRAY reference at references/not-a-reference.pl line 8.
# expect: Not an ARRAY reference at references/not-a-reference.pl line 9.
# expect: Not a HASH reference at references/not-a-reference.pl line 10.
