# Assigning past the end extends with undef
my @a;
$a[3] = 'x';
print scalar(@a), " ", join(",", map { defined ? $_ : 'undef' } @a), "\n";
print exists $a[1] ? "exists" : "missing", " ", exists $a[3] ? "exists" : "missing", "\n";
# expect: 4 undef,undef,undef,x
# expect: missing exists
