# Negative indices count from the end
my @a = (1, 2, 3);
print "$a[-1] $a[-3]\n";
$a[-1] = 9;
print "@a ", defined $a[-4] ? "def" : "undef", "\n";
# expect: 3 1
# expect: 1 2 9 undef
