# die from a handler leaves a blocking read
use Time::HiRes 'ualarm';
pipe my $r, my $w;
eval { local $SIG{ALRM} = sub { die "timed out\n" }; ualarm 50_000; my $l = <$r>; };
print $@;
eval { local $SIG{ALRM} = sub { die "sysread\n" }; ualarm 50_000; sysread $r, my $b, 1; };
print $@;
# expect: timed out
# expect: sysread
