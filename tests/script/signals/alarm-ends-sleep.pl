# alarm with die ends a sleep
my $r = eval { local $SIG{ALRM} = sub { die "timeout\n" }; alarm 1; sleep 10; alarm 0; 1 };
print $r ? "done" : "error: $@";
# expect: error: timeout
