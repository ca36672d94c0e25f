# return with a list and modifiers
sub f { return "early" if $_[0]; return unless $_[1]; (1, 2) }
print f(1), "|", f(0, 0), "|", f(0, 1), "\n";
# expect: early||12
