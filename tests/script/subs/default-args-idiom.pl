# || and // on arguments
sub f { my ($x, $y) = @_; $x //= "dx"; $y ||= "dy"; "$x,$y" }
print f(), " ", f(0, 0), " ", f(1, 2), "\n";
# expect: dx,dy 0,dy 1,2
