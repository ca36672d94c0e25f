# Unknown names and missing handlers warn
use warnings; $SIG{NOSUCH} = sub { }; $SIG{USR1} = 'no_such_sub'; kill USR1 => $$; print "alive\n";
# expect: alive
# expect-error: No such signal: SIGNOSUCH at signals/unknown-signal-warning.pl line 2.
# expect-error: SIGUSR1 handler "no_such_sub" not defined.
