# local on $, $\ $/ $_
{ local $, = "-"; local $\ = "!\n"; print 1, 2, 3; }
print "plain\n";
for (1) { local $_ = "inner"; print "$_\n"; }
{ local $/ = undef; print defined $/ ? "def" : "undef", "\n"; }
print length($/), "\n";
# expect: 1-2-3!
# expect: plain
# expect: inner
# expect: undef
# expect: 1
