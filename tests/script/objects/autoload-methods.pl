# AUTOLOAD serves methods, DESTROY too
package Foo;
our $AUTOLOAD;
sub new { bless {} }
sub AUTOLOAD { my $s = shift; my $n = $AUTOLOAD; $n =~ s/.*:://; print "[$n @_]"; return }
package main;
{ my $o = Foo->new; $o->alpha(1); $o->beta; }
print "\n";
# expect: [alpha 1][beta ][DESTROY ]
