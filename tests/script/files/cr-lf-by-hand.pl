# Carriage returns stay without a layer
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "a\r\nb\r\n";
close $o;
open my $i, '<', $p;
my @l = map { chomp; s/\r$//r } <$i>;
print "@l ", -s $p, "\n";
# expect: a b 6
