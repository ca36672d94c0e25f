# An ignored signal stays ignored over exec, a handler does not
$SIG{USR1} = 'IGNORE'; print `sh -c 'kill -USR1 \$\$; echo survived'`; $SIG{USR1} = sub { }; my $o = `sh -c 'kill -USR1 \$\$; echo survived'`; print "[$o] ", $? & 127 || $? >> 8, "\n";
# expect: survived
# expect: [] 138
# expect-error: User defined signal 1
