# open(FH, "-|") with a bareword and the two-argument form
my $pid = open(KID, "-|");
if (!$pid) { print "kid\n"; exit }
my $l = <KID>;
close KID;
print "l=$l";
print $pid > 0 ? "pid\n" : "?";
# expect: l=kid
# expect: pid
