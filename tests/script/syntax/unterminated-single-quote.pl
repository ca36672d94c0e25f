# A single-quoted string that never ends
eval "print 'abc;\n";
print $@;
# expect: Can't find string terminator "'" anywhere before EOF at (eval 1) line 1.
