# __SUB__ is the running sub
use feature 'current_sub';
my $f = sub { my $n = shift; $n < 2 ? 1 : $n * __SUB__->($n - 1) };
print $f->(5), "\n";
# expect: 120
