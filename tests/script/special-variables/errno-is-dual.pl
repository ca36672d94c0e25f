# $! is a number and a text
$! = 2;
print $! + 0, " $!\n";
$! = 13; print "$!\n";
$! = 0; print $! ? "true" : "false", " [$!]\n";
local $! = 5; printf "%d %s\n", $!, $!;
# expect: 2 No such file or directory
# expect: Permission denied
# expect: false []
# expect: 5 Input/output error
