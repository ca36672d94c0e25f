# foreach over a hash: the values are the hash's own, the keys copies
no warnings 'experimental';
my %h = (a => 1, b => 2);
for my ($k, $v) (%h) { $v *= 10; $k .= "x" } print join(",", map { "$_$h{$_}" } sort keys %h), "\n";
$_ .= "!" for %h; print join(",", map { "$_$h{$_}" } sort keys %h), "\n";
sub up { $_[1]++ } my %one = (n => 1); up(%one); print $one{n}, "\n";

# expect: a10,b20
# expect: a10!,b20!
# expect: 2
