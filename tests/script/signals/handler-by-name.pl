# A handler named by a string
sub on_usr { print "named $_[0]\n" }
$SIG{USR1} = 'on_usr';
kill 'USR1', $$; $SIG{USR1} = 'main::on_usr';
kill 'SIGUSR1', $$; print "$SIG{USR1}\n";
# expect: named USR1
# expect: named USR1
# expect: main::on_usr
