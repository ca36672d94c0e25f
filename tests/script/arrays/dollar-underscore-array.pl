# @_ and @ARGV are what bare shift takes
sub f { my $x = shift; my $y = pop; "$x$y" }
@ARGV = ('p', 'q');
print f(1, 2, 3), " ", shift, " ", pop, "\n";
# expect: 13 p q
