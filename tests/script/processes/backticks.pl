# Backticks in scalar and list context
my $o = `echo one; echo two`; my @l = `echo one; echo two`; print $o, scalar(@l), " $l[1]", `exit 3`, $? >> 8, "\n";
my $v = "x y"; print `echo "$v"`, qx{echo braces}, qx'echo $$' =~ /^\d+$/ ? "no interpolation\n" : "";
# expect: one
# expect: two
# expect: 2 two
# expect: 72057594037927935
# expect: x y
# expect: braces
# expect: no interpolation
