# The default of SIGPIPE ends a child
pipe my $r, my $w;
my $p = fork // die;
if (!$p) { close $r; $SIG{PIPE} = 'DEFAULT'; $w->autoflush(1); print $w "x" for 1 .. 100000; exit }
close $w;
close $r;
waitpid $p, 0;
print $? & 127, "\n";
# expect: 13
