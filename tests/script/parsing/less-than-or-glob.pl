# < after a term compares, at a term's place it reads
my ($x, $y) = (1, 2);
print "less\n" if $x <$y;
print "also\n" if $x < 3 and 2 > $x;
my @l = <{a,b}c>; print "@l\n";
my $fh = \*STDIN; my $l = <$fh>; print $l; $l = <STDIN>; print $l;
# stdin: one
# stdin: two
# expect: less
# expect: also
# expect: ac bc
# expect: one
# expect: two
