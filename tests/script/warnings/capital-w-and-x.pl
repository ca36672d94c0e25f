# -W overrides no warnings
no warnings;
my $u;
my $r = "$u";
print "end\n";
# switches: -W
# expect: end
# expect-error: Use of uninitialized value $u in string at warnings/capital-w-and-x.pl line 4.
