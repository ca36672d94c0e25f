# A dollar at the end of the string is an error only in code
print 'cost 5$', "\n";
my $re = "a\$";
print "$re\n";
# expect: cost 5$
# expect: a$
