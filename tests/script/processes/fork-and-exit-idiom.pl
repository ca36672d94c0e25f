# fork && exit
$| = 1;
pipe my $r, my $w;
if (fork) { close $w; print "parent got ", scalar <$r>; wait; exit 0 }
close $r; print $w "hello\n"; exit 0;
# expect: parent got hello
