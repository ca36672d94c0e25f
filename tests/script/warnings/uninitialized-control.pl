# Conditions, ranges, loops and returns
use warnings; my ($u, $v);
print "a" if $u > 1;
print "b" unless $u eq "";
for ($u .. 1) { }
my @r = (1) x $u;
for (my $i = $u; $i < 1; $i++) { last } return_u() . "";
sub return_u { return }
my $x = $u ? $v : "$v";
$x = $u && $v;
$x = [1]->[$u];
chop $u;
chomp $u;
# expect-error: Useless use of concatenation (.) or string in void context at warnings/uninitialized-control.pl line 7.
# expect-error: Use of uninitialized value $u in numeric gt (>) at warnings/uninitialized-control.pl line 3.
# expect-error: Use of uninitialized value $u in string eq at warnings/uninitialized-control.pl line 4.
# expect-error: Use of uninitialized value $u in foreach loop entry at warnings/uninitialized-control.pl line 5.
# expect-error: Use of uninitialized value $u in repeat (x) at warnings/uninitialized-control.pl line 6.
# expect-error: Use of uninitialized value $i in numeric lt (<) at warnings/uninitialized-control.pl line 7.
# expect-error: Use of uninitialized value in concatenation (.) or string at warnings/uninitialized-control.pl line 7.
# expect-error: Use of uninitialized value $v in string at warnings/uninitialized-control.pl line 9.
# expect-error: Use of uninitialized value $u in array element at warnings/uninitialized-control.pl line 11.
# expect-error: Use of uninitialized value $u in scalar chop at warnings/uninitialized-control.pl line 12.
# expect-error: Use of uninitialized value $u in scalar chomp at warnings/uninitialized-control.pl line 13.
