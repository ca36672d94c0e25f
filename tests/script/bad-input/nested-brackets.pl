# Ten thousand nested parentheses
my $n = 10_000;
my $r = eval(("(" x $n) . "1" . (")" x $n));
print defined $r ? "value $r\n" : "error $@\n";
# expect: value 1
