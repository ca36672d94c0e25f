# keys are sorted explicitly
my %h = map { $_ => length } qw(pear fig banana);
print "$_=$h{$_}\n" for sort keys %h;
# expect: banana=6
# expect: fig=3
# expect: pear=4
