# Class names from expressions, ->can as a check
package Foo::Bar; sub new { bless [$_[1]], $_[0] } sub v { $_[0][0] }
package main;
my $base = "Foo";
my $o = "${base}::Bar"->new(5);
print $o->v, " ", (ref $o)->new(6)->v, " ", $o->can('v')->($o), "\n";
# expect: 5 6 5
