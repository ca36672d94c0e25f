# do FILE leaves errors in $@
open my $f, '>', "$ENV{TMPDIR}/x.pl" or die; print $f 'die "inside\n"'; close $f;
my $r = do "$ENV{TMPDIR}/x.pl";
print defined $r ? 1 : 0, " $@";
# expect: 0 inside
