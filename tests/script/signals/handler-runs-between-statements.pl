# The handler runs soon and once for each kill
my @log;
$SIG{USR1} = sub { push @log, "h" };
for (1 .. 3) { push @log, $_; kill USR1 => $$ }
print "@log\n";
# expect: 1 h 2 h 3 h
