# Fractions are cut, strings become numbers
my @a = ('a', 'b', 'c');
print $a[1.9], $a["2"], $a[-1.5], $a["0x"], "\n";
# expect: bcca
