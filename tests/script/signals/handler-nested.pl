# A signal during another signal's handler
$SIG{USR2} = sub { print "inner\n" };
$SIG{USR1} = sub { print "outer start\n"; kill USR2 => $$; print "outer end\n" };
kill USR1 => $$;
# expect: outer start
# expect: inner
# expect: outer end
