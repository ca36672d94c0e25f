# Numbers, several processes and the count
use POSIX ();
my $n = 0;
$SIG{USR2} = sub { $n++ };
print kill(POSIX::SIGUSR2(), $$), kill('USR2' => $$, $$), " $n\n"; print kill(0, $$), "\n";
# expect: 12 2
# expect: 1
