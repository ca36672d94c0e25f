# It can define subs and packages
eval 'sub made { "made @_" } package Foo; sub bar { "bar" }';
print made(1), " ", Foo::bar(), " ", __PACKAGE__, "\n";
# expect: made 1 bar main
