# A backslash distributes over a list
my ($x, @a, %h) = (1);
my @r = \($x, @a, %h);
print scalar(@r), " ", join(",", map { ref } \($x, my $y)), "\n";
@a = (1, 2);
print scalar(my @s = \(@a)), "\n";
print join(",", map { ref } \(@a, $x)), "\n";
# expect: 3 SCALAR,SCALAR
# expect: 2
# expect: ARRAY,SCALAR
