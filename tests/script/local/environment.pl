# local $ENV{X} is seen by children
$ENV{NACRE_T} = "out";
{ local $ENV{NACRE_T} = "in"; print `echo \$NACRE_T`; }
print `echo \$NACRE_T`;
# expect: in
# expect: out
