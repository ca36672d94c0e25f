# use bytes counts bytes
my $s = "\x{263a}";
print length $s, " ";
{ use bytes; print length $s, "\n"; }
print bytes::length($s), "\n";
# expect: 1 3
# expect: 3
