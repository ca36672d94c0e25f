# %^H is scoped like the pragmas; (caller)[10] tells what was in force
use strict;
BEGIN { $^H{myhint} = 42 }
sub hint { my $h = (caller(0))[10]; return $h ? join(",", map { "$_=$h->{$_}" } sort keys %$h) : 'none' }
print hint(), "\n";
{ BEGIN { $^H{other} = "x" } print hint(), "\n"; { BEGIN { delete $^H{myhint}; print exists $^H{myhint} ? 1 : 0, exists $^H{other} ? 1 : 0, "\n" } print hint(), "\n" } print hint(), "\n" }
print hint(), "\n";
BEGIN { package MyP; $INC{'MyP.pm'} = 1; sub import { $^H{MyP} = 1 } sub unimport { $^H{MyP} = 0 } }
{ use MyP; print hint(), "\n"; { no MyP; print hint(), "\n" } }
print hint(), "\n";
BEGIN { print $^H & 2 ? 1 : 0, $^H & 0x200 ? 1 : 0; $^H &= ~2; print $^H & 2 ? 1 : 0, "\n" }
our $x = 5; print ${"x"}, "\n";
{ use integer; BEGIN { print $^H & 1, "\n" } } BEGIN { print $^H & 1, "\n" }

# expect: 01
# expect: 110
# expect: 1
# expect: 0
# expect: myhint=42
# expect: myhint=42,other=x
# expect: other=x
# expect: myhint=42,other=x
# expect: myhint=42
# expect: MyP=1,myhint=42
# expect: MyP=0,myhint=42
# expect: myhint=42
# expect: 5
