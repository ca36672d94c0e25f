# pos can be assigned
my $s = "aXbXc";
pos($s) = 2;
$s =~ /X/g;
print pos($s), "\n";
pos($s) = undef;
$s =~ /X/g;
print pos($s), "\n";
# expect: 4
# expect: 2
