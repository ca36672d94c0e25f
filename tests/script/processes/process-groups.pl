# setpgrp and getpgrp
my $p = fork // die;
if (!$p) { setpgrp; exit(getpgrp == $$ ? 0 : 1) }
waitpid $p, 0;
print $?, " ";
print getpgrp() == getpgrp(0) ? "same\n" : "?";
print defined getpriority(0, 0) ? "pri\n" : "";
# expect: 0 same
# expect: pri
