# An impossible index dies
my @a;
eval { $a[9223372036854775807] = 1 };
print $@ ? "died\n" : "ok\n";
print scalar(@a), "\n";
# expect: died
# expect: 0
