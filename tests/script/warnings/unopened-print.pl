# print on a handle that was never opened
use warnings;
no warnings 'once';
print NOPE "x";
printf NOPE "x";
my $name = "OTHER";
print $name "x";
# expect-error: print() on unopened filehandle NOPE at warnings/unopened-print.pl line 4.
# expect-error: printf() on unopened filehandle NOPE at warnings/unopened-print.pl line 5.
# expect-error: print() on unopened filehandle OTHER at warnings/unopened-print.pl line 7.
