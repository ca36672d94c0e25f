# The same signal waits until its handler ends
my $d = 0;
$SIG{USR1} = sub { $d++; print "enter $d\n"; if ($d == 1) { kill USR1 => $$; print "still first\n" } };
kill USR1 => $$; print "end $d\n";
# expect: enter 1
# expect: still first
# expect: enter 2
# expect: end 2
