# Two closures share one variable
my ($get, $set);
{ my $v = 1; $get = sub { $v }; $set = sub { $v = shift } }
$set->(7);
print $get->(), "\n";
# expect: 7
