# An unfinished program
eval 'if (1) { print "x"';
print $@;
eval '"abc';
print $@;
eval ')';
print $@;
# expect: Missing right curly or square bracket at (eval 1) line 1, at end of line
# expect: syntax error at (eval 1) line 1, at EOF
# expect: Can't find string terminator '"' anywhere before EOF at (eval 2) line 1.
# expect: syntax error at (eval 3) line 1, near ")
# expect: "
