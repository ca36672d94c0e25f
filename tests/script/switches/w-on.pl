# -w turns warnings on
my $u;
print "x$u\n";
# switches: -w
# expect: x
# expect-error: Use of uninitialized value $u in concatenation (.) or string at switches/w-on.pl line 3.
