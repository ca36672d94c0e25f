# An undefined key is the empty string and warns
use warnings;
my %h = ('' => 'empty');
my $u;
print $h{$u}, "\n";
# expect: empty
# expect-error: Use of uninitialized value $u in hash element at hashes/undef-key-warning.pl line 5.
