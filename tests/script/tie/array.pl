# A tied array
package T;
sub TIEARRAY { bless { d => [] } }
sub FETCH { print "F$_[1] "; $_[0]{d}[$_[1]] }
sub STORE { print "S$_[1] "; $_[0]{d}[$_[1]] = $_[2] }
sub FETCHSIZE { scalar @{ $_[0]{d} } }
sub STORESIZE { $#{ $_[0]{d} } = $_[1] - 1 }
sub PUSH { my $s = shift; print "P "; push @{ $s->{d} }, @_ }
sub CLEAR { print "C "; $_[0]{d} = [] }
sub EXTEND { }
sub SHIFT { print "SH "; shift @{ $_[0]{d} } }
package main;
tie my @a, 'T';
@a = (1, 2); push @a, 3; $a[0] = 9; my $x = $a[1]; my $n = @a; shift @a;
print "\n$x $n $#a @a\n";
# expect: C S0 S1 P S0 F1 SH F0 F1 
# expect: 2 3 1 2 3
