# Sorting a file's lines into another
my $d = $ENV{TMPDIR};
open my $o, '>', "$d/in" or die;
print $o "$_\n" for 3, 10, 2;
close $o;
open my $i, '<', "$d/in";
open my $s, '>', "$d/out";
print $s sort { $a <=> $b } <$i>;
close $s;
open $i, '<', "$d/out";
chomp(my @l = <$i>);
print "@l\n";
# expect: 2 3 10
