# /g in scalar context steps through
my $s = "aXbXc";
while ($s =~ /X/g) { print pos($s), " " }
print defined pos($s) ? "def" : "undef", "\n";
# expect: 2 4 undef
