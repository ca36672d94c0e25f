# read with length and offset
open my $f, '<', \"abcdefgh";
my $b;
print read($f, $b, 3), " $b ";
print read($f, $b, 2, 3), " $b ";
print read($f, $b, 1, -2), " $b ";
print read($f, $b, 10), " $b ", read($f, $b, 1), length $b, "\n";
open $f, '<', \"xy"; $b = "1"; read $f, $b, 2, 3; print unpack("H*", $b), "\n";
# expect: 3 abc 2 abcde 1 abcf 2 gh 00
# expect: 3100007879
