# A tied scalar
package T;
sub TIESCALAR { my ($c, $v) = @_; bless \$v, $c }
sub FETCH { my $s = shift; "<" . $$s++ . ">" }
sub STORE { ${ $_[0] } = $_[1] }
sub UNTIE { print "untie\n" }
sub DESTROY { print "destroy\n" }
package main;
my $o = tie my $x, 'T', 5;
print "$x $x ";
$x = 10; print "$x ", ref tied $x, "\n";
undef $o;
untie $x; print "done\n";
# expect: <5> <6> <10> T
# expect: untie
# expect: destroy
# expect: done
