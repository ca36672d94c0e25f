# exit in a handler runs END
$SIG{USR1} = sub { exit 5 }; END { print "end $?\n" } kill USR1 => $$; print "never\n";
# expect: end 5
# expect-exit: 5
