# A module that dies
open my $f, '>', "$ENV{TMPDIR}/Die.pm" or die; print $f "die qq(no way\\n); 1;"; close $f;
@INC = ($ENV{TMPDIR});
eval { require Die }; print $@;
print exists $INC{'Die.pm'} ? 1 : 0, "\n";
# expect: no way
# expect: Compilation failed in require at modules/require-dies.pl line 4.
# expect: 1
