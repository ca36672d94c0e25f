# A handler gets the signal's name
$SIG{USR1} = sub { print "got $_[0]\n" }; kill USR1 => $$; print "after\n";
# expect: got USR1
# expect: after
