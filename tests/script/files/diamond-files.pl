# <> reads the files in @ARGV
my $d = $ENV{TMPDIR};
for my $n (1, 2) { open my $o, '>', "$d/f$n" or die; print $o "f$n-a\nf$n-b\n"; close $o }
@ARGV = ("$d/f1", "$d/f2");
while (<>) { chomp; (my $n = $ARGV) =~ s/.*\///; print "$.:$n:$_ "; close ARGV if eof } print "\n";
# expect: 1:f1:f1-a 2:f1:f1-b 1:f2:f2-a 2:f2:f2-b 
