# Loop controls in do-while through an inner bare block
my $i = 0;
do {{ next if $i == 1; print $i; }} while (++$i < 4);
print "\n";
$i = 0;
{ do { last if $i == 2; print $i } while (++$i < 5); }
print "\n";
# expect: 023
# expect: 01
