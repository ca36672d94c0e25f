# A condition of elsif warns on its own line
use warnings;
my $u;
if (0) { }
elsif ($u == 1) { }
elsif (
  $u == 2) { }
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/elsif-line.pl line 5.
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/elsif-line.pl line 6.
