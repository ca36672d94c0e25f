# A signal that ends a child shows in $?
for my $s ('TERM', 'KILL', 'INT') { my $p = fork // die; if (!$p) { kill $s => $$; sleep 5 } waitpid $p, 0; print "$s ", $? & 127, " ", $? >> 8, "\n" }
# expect: TERM 15 0
# expect: KILL 9 0
# expect: INT 2 0
