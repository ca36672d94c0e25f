# -W cannot be switched off
no warnings;
my $u;
print "x$u\n";
# switches: -W
# expect: x
# expect-error: Use of uninitialized value $u in concatenation (.) or string at switches/capital-w-everywhere.pl line 4.
