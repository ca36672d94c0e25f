# *name = sub defines a sub
*greet = sub { "hello $_[0]" };
print greet("you"), "\n";
# expect: hello you
