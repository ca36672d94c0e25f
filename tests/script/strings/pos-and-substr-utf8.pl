# Positions count characters
my $s = "\x{263a}bc\x{263b}";
print index($s, "c"), " ", length substr($s, 1, 2), " ", ord(substr $s, -1), " ", scalar(reverse $s) =~ /^\x{263b}/ ? 1 : 0, "\n";
# expect: 2 2 9787 1
