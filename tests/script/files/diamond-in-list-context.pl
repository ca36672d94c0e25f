# <> in list context takes all files
my $d = $ENV{TMPDIR};
for my $n (1, 2) { open my $o, '>', "$d/f$n" or die; print $o "$n\n"; close $o }
@ARGV = ("$d/f1", "$d/f2"); my @l = <>; chomp @l; print "@l ", scalar(@ARGV), "\n";
# expect: 1 2 0
