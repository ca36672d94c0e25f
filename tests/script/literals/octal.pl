# Octal literals in both spellings
print 0755, "\n";
print 0o755, "\n";
print 0_17, "\n";
# expect: 493
# expect: 493
# expect: 15
