# A reference to an element keeps it alive
my @a = (1, 2, 3);
my $r = \$a[1];
$$r = 'x';
print "@a\n";
shift @a; shift @a;
print $$r, "\n";
# expect: 1 x 3
# expect: x
