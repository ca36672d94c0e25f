# sort in scalar and void context, reversed sort
use warnings; my @a = (3, 1);
my $x = sort @a;
sort { $a <=> $b } @a;
@a = reverse sort { $b <=> $a } @a;
my @s = sort { $b <=> $a } "x", 1;
# expect-error: Useless use of sort in scalar context at warnings/sort-and-reverse.pl line 3.
# expect-error: Useless use of sort in void context at warnings/sort-and-reverse.pl line 4.
# expect-error: Argument "x" isn't numeric in sort at warnings/sort-and-reverse.pl line 6.
