# die from a handler leaves wait and waitpid
use Time::HiRes 'ualarm';
pipe my $r, my $w;
my $p = fork // die;
if (!$p) { close $w; <$r>; exit 0 }
eval { local $SIG{ALRM} = sub { die "wait cut\n" }; ualarm 50_000; waitpid $p, 0 };
print $@;
close $w;
waitpid $p, 0;
print "$?\n";
# expect: wait cut
# expect: 0
