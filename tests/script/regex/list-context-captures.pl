# A match in list context gives the captures
my ($y, $m, $d) = "2024-05-06" =~ /(\d+)-(\d+)-(\d+)/;
print "$d.$m.$y\n";
my @one = "abc" =~ /b/; my @none = "abc" =~ /(x)/;
print "@one ", scalar(@none), "\n";
# expect: 06.05.2024
# expect: 1 0
