# Chains as long as generated code has them, and what nests a thousand times
no warnings;
sub tried { my $got = eval $_[0]; $@ ? (split /\n/, $@)[0] : ref $got || $got }
my %h = (1 => 1);
my @a = (0);
our $x = 3;
print tried('1+' x 100_000 . '1'), "\n";
print length tried(q('a'.) x 100_000 . q('b')), "\n";
print tried('1 and ' x 100_000 . '7'), "\n";
print tried('0 || ' x 100_000 . '8'), "\n";
print tried('0 ? 1 : ' x 20_000 . '9'), "\n";
print tried('$x = ' x 20_000 . '5'), " $x\n";
print tried('(' x 20_000 . '6' . ')' x 20_000), "\n";
print tried('[' x 20_000 . ']' x 20_000), "\n";
print tried('-' . ' -' x 9_999 . '$x'), "\n";
print tried('!' x 10_000 . '1'), "\n";
print tried('$a[' x 1_000 . '0' . ']' x 1_000), "\n";
print tried('$h{' x 1_000 . '1' . '}' x 1_000), "\n";
print tried('do {' x 1_000 . '2' . '}' x 1_000), "\n";
print tried('if (1) {' x 1_000 . '2' . '}' x 1_000), "\n";
print tried('"@{[' x 50 . '4' . ']}"' x 50), "\n";
print tried('$x' . '->[0]' x 10_000), "\n";
print tried('if (0) {} ' . 'elsif (0) {} ' x 10_000 . 'else { 11 }'), "\n";
print tried('lc ' x 1_000 . '"A"'), "\n";

# expect: 100001
# expect: 100001
# expect: 7
# expect: 8
# expect: 9
# expect: 5 5
# expect: 6
# expect: ARRAY
# expect: 5
# expect: 1
# expect:
# expect:
# expect: 2
# expect: 2
# expect: Missing right curly or square bracket at (eval 15) line 1, within string
# expect:
# expect: 11
# expect: a
