# local $SIG{X} restores the handler
$SIG{USR1} = sub { print "outer\n" };
{ local $SIG{USR1} = sub { print "inner\n" }; kill USR1 => $$; }
kill USR1 => $$;
# expect: inner
# expect: outer
