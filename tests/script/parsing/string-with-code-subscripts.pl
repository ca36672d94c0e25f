# Subscripts with nested quotes, calls and arithmetic in strings
my %h = ('a b' => { 'c' => [1, 2] }); my @a = (1 .. 5); my $i = 1; sub idx { 2 }
print "$h{'a b'}{c}[1] $h{'a b'}->{'c'}->[0] $a[$i+1] $a[-1] $a[idx()] $a[$#a] $a[$a[0]] @a[1..$i+1] @{[ $a[0] ]}\n";
# expect: 2 1 3 5 3 5 2 2 3 1
