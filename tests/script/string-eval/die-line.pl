# Errors name (eval N) and the line inside
eval "\n\ndie 'here'";
print $@;
eval "die 'second'";
print $@;
# expect: here at (eval 1) line 3.
# expect: second at (eval 2) line 1.
