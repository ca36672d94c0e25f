# ^ $ . with and without /s and /m
my $s = "a\nb\n";
for my $re (qr/^b/, qr/^b/m, qr/a$/, qr/a$/m, qr/a.b/, qr/a.b/s, qr/b$/, qr/b\Z/, qr/b\z/, qr/^a.*b$/s) { print $s =~ $re ? 1 : 0 }
print "\n";
# expect: 0101011101
