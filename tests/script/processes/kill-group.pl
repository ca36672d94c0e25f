# A negative signal goes to the group
pipe my $r, my $w;
my $p = fork // die;
if (!$p) { setpgrp; $SIG{TERM} = sub { exit 6 }; syswrite $w, "r"; sleep 5; exit 1 }
sysread $r, my $b, 1;
print kill(-15, $p), " ";
waitpid $p, 0;
print $? >> 8, "\n";
$p = fork // die;
if (!$p) { setpgrp; $SIG{HUP} = sub { exit 8 }; syswrite $w, "r"; sleep 5; exit 1 }
sysread $r, $b, 1;
print kill('-HUP', $p), " ";
waitpid $p, 0;
print $? >> 8, "\n";
# expect: 1 6
# expect: 1 8
