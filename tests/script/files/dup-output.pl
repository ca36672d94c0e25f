# >& and >&= duplicate handles
open(my $save, '>&', \*STDOUT) or die;
open(STDOUT, '>', "$ENV{TMPDIR}/f") or die;
print "into file\n";
system "echo child too";
close STDOUT;
open(STDOUT, '>&', $save) or die;
print "back\n";
open my $i, '<', "$ENV{TMPDIR}/f"; print <$i>;
# expect: back
# expect: into file
# expect: child too
