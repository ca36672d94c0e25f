# Strings may hold any byte
my $s = join "", map chr, 0 .. 255;
print length $s, " ", ord substr($s, 200, 1), " ", $s =~ tr/\0-\x1f//, " ", index($s, "\0"), " ", "a\0b" eq "a\0b" ? 1 : 0, "a\0b" eq "a\0c" ? 1 : 0, "\n";
# expect: 256 200 32 0 10
