# die with an object out of a handler
$SIG{USR1} = sub { die { why => "signal $_[0]" } };
eval { kill USR1 => $$; print "never\n" };
print $@->{why}, "\n";
# expect: signal USR1
