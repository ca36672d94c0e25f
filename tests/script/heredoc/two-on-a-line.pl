# Two here-docs on one line are read in order
print <<A, "--\n", <<B;
first
A
second
B
# expect: first
# expect: --
# expect: second
