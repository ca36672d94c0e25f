# die from a handler leaves a busy loop
use Time::HiRes 'ualarm';
my $n = 0;
eval { local $SIG{ALRM} = sub { die "enough\n" }; ualarm 50_000; 1 while ++$n; };
print $@, $n > 1 ? "counted\n" : "";
# expect: enough
# expect: counted
