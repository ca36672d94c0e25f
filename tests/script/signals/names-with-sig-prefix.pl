# kill and %SIG take the names without SIG, kill also with
my $n = 0;
$SIG{USR1} = sub { $n++ };
kill 'SIGUSR1', $$; kill SIGUSR1 => $$; kill 10, $$; kill '10', $$; print "$n\n";
{ no warnings; $SIG{SIGUSR2} = sub { }; }
print exists $SIG{USR2} && defined $SIG{USR2} ? "set" : "not set", "\n";
# expect: 4
# expect: not set
