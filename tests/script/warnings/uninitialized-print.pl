# print, say, printf and here-docs
use warnings; use feature 'say';
my $u; my @l = (1, undef);
print $u, "\n";
print "@l\n";
say $u;
printf "%s\n", $u;
print STDOUT "a", $u, "\n";
print <<E;
x $u
E
# expect:
# expect: 1 
# expect:
# expect:
# expect: a
# expect: x 
# expect-error: Use of uninitialized value $u in print at warnings/uninitialized-print.pl line 4.
# expect-error: Use of uninitialized value $l[1] in join or string at warnings/uninitialized-print.pl line 5.
# expect-error: Use of uninitialized value $u in say at warnings/uninitialized-print.pl line 6.
# expect-error: Use of uninitialized value $u in printf at warnings/uninitialized-print.pl line 7.
# expect-error: Use of uninitialized value $u in print at warnings/uninitialized-print.pl line 8.
# expect-error: Use of uninitialized value $u in concatenation (.) or string at warnings/uninitialized-print.pl line 9.
