# A handler sees globals as they are now
our $state = "outer";
$SIG{USR1} = sub { print "$state\n" };
kill USR1 => $$; { local $state = "inner"; kill USR1 => $$ } $state = "changed";
kill USR1 => $$;
# expect: outer
# expect: inner
# expect: changed
