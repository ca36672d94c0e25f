# ||= on an array element and in chains
my @a;
$a[2] ||= 'd';
$a[0] //= $a[2] . 'x';
(my $copy = $a[0]) =~ s/x/y/;
print "$a[0] $copy\n";
# expect: dx dy
