# Pairs taken by a /g loop
my $s = "a=1;b=2;"; my %h;
while ($s =~ /(\w)=(\d);/g) { $h{$1} = $2 }
print join(",", map { "$_$h{$_}" } sort keys %h), "\n";
# expect: a1,b2
