# local $SIG{ALRM} returns to the former
$SIG{USR1} = sub { print "out\n" };
sub inner { local $SIG{USR1} = sub { print "in\n" }; kill USR1 => $$ } inner();
kill USR1 => $$;
# expect: in
# expect: out
