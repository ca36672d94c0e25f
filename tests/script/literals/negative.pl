# A minus sign before a literal is an operator
print -5, "\n";
print - 5, "\n";
print -5.50, "\n";
print -0, "\n";
print -0.0, "\n";
# expect: -5
# expect: -5
# expect: -5.5
# expect: 0
# expect: 0
