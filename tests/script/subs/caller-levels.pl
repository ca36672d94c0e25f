# caller(N) gives sub names and contexts
sub inner { map { my @c = caller($_); @c ? $c[3] . ($c[5] ? ":list" : defined $c[5] ? ":scalar" : ":void") : () } 0 .. 5 }
sub outer { my $x = join " ", inner(); $x }
print outer(), "\n";
my $s = sub { outer() };
print scalar($s->()), "\n";
print eval { outer() }, "\n";
# expect: main::inner:list main::outer:list
# expect: main::inner:list main::outer:scalar main::__ANON__:scalar
# expect: main::inner:list main::outer:list (eval):list
