# A backtick tag runs the text by the shell
print <<`E`;
echo one
echo two
E
# expect: one
# expect: two
