# PERL5LIB and PERL5OPT are not looked at.
print "not there\n" unless grep { m{^/nowhere} } @INC;
print "no dot\n" unless grep { $_ eq "." } @INC;
print $INC{"integer.pm"} ? "loaded\n" : "not loaded\n";

# switches: -T
# env: PERL5LIB=/nowhere/lib
# env: PERLLIB=/nowhere/lib
# env: PERL5OPT=-Minteger
# expect: not there
# expect: no dot
# expect: not loaded
