# Anonymous subs are values
my $f = sub { "f(@_)" };
print $f->(1, 2), &$f(3), &{$f}(4), "\n";
my %t = (x => sub { "x" });
print $t{x}->(), $t{x}(), "\n";
# expect: f(1 2)f(3)f(4)
# expect: xx
