# do BLOCK while runs first
my $i = 10;
do { print $i++ } while ($i < 3);
do { print $i-- } until $i <= 9;
print "\n";
# expect: 101110
