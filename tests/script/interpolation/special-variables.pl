# Special variables in strings
$0 = "prog";
$, = undef;
"abc" =~ /b/;
print "$0 $& $` $'\n";
$@ = "err";
print "$@\n";
# expect: prog b a c
# expect: err
