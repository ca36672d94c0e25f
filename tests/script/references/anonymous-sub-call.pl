# Calling an anonymous sub at once
print sub { "x@_" }->(1), " ", (sub { $_[0] * 2 })->(4), "\n";
# expect: x1 8
