# Slices on both sides
my %h = (a => 1, b => 2);
@h{'a', 'b'} = @h{'b', 'a'};
print "$h{a}$h{b}\n";
# expect: 21
