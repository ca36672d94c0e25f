# Here-docs inside calls, hashes and with operators behind
my @l = (lc(<<A), uc <<"B", length(<<'C') + 1);
Text A
A
text b
B
$c
C
print @l, "\n";
# expect: text a
# expect: TEXT B
# expect: 4
