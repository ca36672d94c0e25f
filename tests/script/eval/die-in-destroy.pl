# die in DESTROY becomes a warning
package D { sub DESTROY { die "in destroy\n" } }
{ my $d = bless []; bless $d, 'D' }
print "alive\n";
# expect: alive
