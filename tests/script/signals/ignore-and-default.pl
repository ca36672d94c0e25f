# 'IGNORE' and 'DEFAULT'
$SIG{USR1} = 'IGNORE';
kill USR1 => $$; print "ignored $SIG{USR1}\n";
$SIG{USR1} = 'DEFAULT';
my $p = fork // die;
if (!$p) { kill USR1 => $$; exit 0 }
waitpid $p, 0;
print $? & 127, "\n";
print defined $SIG{USR2} ? "def" : "undef", "\n";
delete $SIG{USR1};
print defined $SIG{USR1} ? $SIG{USR1} : "undef", "\n";
# expect: ignored IGNORE
# expect: 10
# expect: undef
# expect: undef
