# A v-string is a string of its ordinals
print v65.66.67, "\n";
print sprintf("%vd", v1.22.333), "\n";
print sprintf("%vd", 1.2.3), "\n";
print length(v1.2.3), "\n";
# expect: ABC
# expect: 1.22.333
# expect: 1.2.3
# expect: 3
