# Brackets nest inside bracket quotes
print q(a (b (c)) d), "\n";
print q{if (x) { y }}, "\n";
print qq<a <b> c>, "\n";
# expect: a (b (c)) d
# expect: if (x) { y }
# expect: a <b> c
