# splice removes, inserts and replaces
my @a = (1 .. 6);
my @r = splice(@a, 1, 2); print "@r | @a\n";
splice(@a, 1, 0, 'x', 'y'); print "@a\n";
splice(@a, -1, 1, 'end'); print "@a\n";
print scalar(splice(@a, 0, 2)), " | @a\n";
splice(@a, 1); print "@a\n";
# expect: 2 3 | 1 4 5 6
# expect: 1 x y 4 5 6
# expect: 1 x y 4 5 end
# expect: x | y 4 5 end
# expect: y
