# A double-quoted string that never ends
eval qq(print 1;\nprint "abc\n;\n);
print $@;
# expect: Can't find string terminator '"' anywhere before EOF at (eval 1) line 2.
