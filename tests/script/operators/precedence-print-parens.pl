# print (...) takes only the parentheses
print (1 + 2) * 3;
print "\n";
print((1 + 2) * 3);
print "\n";
# expect: 3
# expect: 9
