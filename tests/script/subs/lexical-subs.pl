# my sub is private
sub f { my sub helper { "h$_[0]" } helper(1) . helper(2) }
print f(), " ", defined &helper ? 1 : 0, "\n";
my sub rec { my $n = shift; $n ? $n + __SUB__->($n - 1) : 0 }
use feature 'current_sub';
my sub rec2 { my $n = shift; $n ? $n + __SUB__->($n - 1) : 0 }
print rec2(4), "\n";
# expect: h1h2 0
# expect: 10
