# A constant in braces needs () or +
use constant K => 'key';
my %h = (K, 1, K() => 2, 'K' => 3);
print join(",", map { "$_=$h{$_}" } sort keys %h), " $h{+K} $h{K()} $h{K}\n";
# expect: K=3,key=2 2 2 3
