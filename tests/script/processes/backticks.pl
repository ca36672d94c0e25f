# Backticks in scalar and list context
my $o = `echo one; echo two`;
my @l = `echo one; echo two`;
print $o, scalar(@l), " $l[1]";
`sh -c 'exit 3'`;
print $? >> 8, "\n";
my $v = "x y";
print `echo "$v"`, qx{echo braces};
print qx'echo $$' =~ /^\d+$/ ? "no interpolation\n" : "interpolated\n";
# expect: one
# expect: two
# expect: 2 two
# expect: 3
# expect: x y
# expect: braces
# expect: no interpolation
