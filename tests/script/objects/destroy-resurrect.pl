# DESTROY may save the object
our $saved;
package D { sub DESTROY { print "destroy\n"; $main::saved = $_[0] unless $main::saved } }
{ my $o = bless [7], 'D'; }
print "saved $saved->[0]\n";
undef $saved;
print "end\n";
# expect: destroy
# expect: saved 7
# expect: destroy
# expect: end
# expect: destroy
