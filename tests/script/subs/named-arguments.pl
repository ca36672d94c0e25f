# A hash as arguments
sub f { my %o = (size => 1, @_); join ",", map { "$_=$o{$_}" } sort keys %o }
print f(color => 'red'), " ", f(size => 2), "\n";
# expect: color=red,size=1 size=2
