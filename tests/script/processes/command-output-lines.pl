# Processing a command's lines with $. and chomp
my $n = 0;
open my $p, "printf '1\\n2\\n3\\n' |" or die;
while (<$p>) { chomp; $n += $_ }
close $p;
print "$n\n";
# expect: 6
