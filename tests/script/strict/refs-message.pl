# A string used as a reference
use strict;
my $n = "name";
eval { my $x = $$n }; print $@;
eval { my @x = @$n }; print $@;
eval { my %x = %$n }; print $@;
eval { $n->[0] }; print $@;
eval { $n->{k} }; print $@;
# expect: Can't use string ("name") as a SCALAR ref while "strict refs" in use at strict/refs-message.pl line 4.
# expect: Can't use string ("name") as an ARRAY ref while "strict refs" in use at strict/refs-message.pl line 5.
# expect: Can't use string ("name") as a HASH ref while "strict refs" in use at strict/refs-message.pl line 6.
# expect: Can't use string ("name") as an ARRAY ref while "strict refs" in use at strict/refs-message.pl line 7.
# expect: Can't use string ("name") as a HASH ref while "strict refs" in use at strict/refs-message.pl line 8.
