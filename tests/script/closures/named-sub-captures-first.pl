# A named sub captures the variable of the file
my $x = 1;
sub show { $x }
$x = 2;
print show(), "\n";
{ my $hidden = 5; sub next_hidden { $hidden++ } }
print next_hidden(), next_hidden(), "\n";
# expect: 2
# expect: 56
