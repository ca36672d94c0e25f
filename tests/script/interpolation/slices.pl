# Array and hash slices in strings
my @a = (1 .. 5);
my %h = (a => 1, b => 2);
print "@a[1,2] @a[1..3] @h{'a','b'}\n";
# expect: 2 3 2 3 4 1 2
