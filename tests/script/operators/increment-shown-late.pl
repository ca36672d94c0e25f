# What prefix forms and assignments with an operator give is the variable itself: a list shows what it ends as
my $i = 5;
sub shown { print "@_\n" }
shown(++$i, $i++, --$i, $i++);
$i = 5; print ++$i, " ", $i++, " ", $i, "\n";
$i = 5; print $i += 2, " ", $i++, "\n";
$i = 5; my @all = (++$i, $i--, ++$i); print "@all\n";
$i = 5; print join(",", --$i, $i--, $i), "\n";
my @a = (1, 2); my $k = 0;
print ++$a[$k], " ", $k++, " ", ++$a[$k], "\n";
sub next_two { return (++$i, $i++) }
$i = 5; print join(" ", next_two()), "\n";

# expect: 7 6 7 6
# expect: 7 6 7
# expect: 8 7
# expect: 6 6 6
# expect: 3,4,3
# expect: 2 0 3
# expect: 7 6
