# -s stops at --
print defined $y ? 1 : 0, " $x @ARGV\n";
# switches: -s
# args: -x -- -y
# expect: 0 1 -y
