# %ENV goes to children, undef and delete
$ENV{A1} = "x";
print `printf '%s' "\$A1"`, " ";
{ local $ENV{A1} = "y"; print `printf '%s' "\$A1"`, " " } delete $ENV{A1};
print exists $ENV{A1} ? 1 : 0, " [", `printf '%s' "\$A1"`, "] ";
{ local %ENV = (PATH => $ENV{PATH}, ONLY => 1); print scalar(keys %ENV) }
print scalar(keys %ENV) > 3 ? " back\n" : " lost\n";
# expect: x y 0 [] 2 back
