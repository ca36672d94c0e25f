# PERL5OPT adds switches
my $u;
print "x$u\n";
# env: PERL5OPT=-w
# expect: x
# expect-error: Use of uninitialized value $u in concatenation (.) or string at switches/perl5opt.pl line 3.
