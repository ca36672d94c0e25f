# Handlers are inherited by the child, alarms are not
$SIG{USR1} = sub { print "child handler\n" };
$| = 1;
alarm 50;
my $p = fork // die;
if (!$p) { kill USR1 => $$; print alarm(0), "\n"; exit 0 }
waitpid $p, 0;
print alarm(0) > 0 ? "parent alarm\n" : "none\n";
# expect: child handler
# expect: 0
# expect: parent alarm
