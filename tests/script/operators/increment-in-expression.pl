# A variable used twice with ++ is the variable itself
my $i = 1;
my $r = $i + $i++;
print "$r $i\n";
my $j = 1;
print $j . $j++ . $j, "\n";
# expect: 3 2
# expect: 212
