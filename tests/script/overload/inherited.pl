# Overloading is inherited, methods by name are virtual
package B1; use overload '""' => 'str'; sub str { "base" }
package K1; our @ISA = 'B1'; sub str { "kid" }
package main;
print bless([], 'B1'), " ", bless([], 'K1'), " ", overload::Overloaded(bless [], 'K1') ? 1 : 0, " ", overload::Method('K1', '""') ? 1 : 0, "\n";
print overload::StrVal(bless [], 'K1') =~ /^K1=ARRAY/ ? "strval\n" : "no\n";
# expect: base kid 1 1
# expect: strval
