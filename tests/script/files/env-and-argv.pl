# %ENV and @ARGV
print "$ENV{NACRE_X} @ARGV ", scalar(@ARGV), " $#ARGV\n";
$ENV{NEW} = "n";
print `echo \$NEW`;
delete $ENV{NEW};
print "[", `printf "%s" "\$NEW"`, "]\n";
# env: NACRE_X=from env
# args: a "b c"
# expect: from env a b c 2 1
# expect: n
# expect: []
