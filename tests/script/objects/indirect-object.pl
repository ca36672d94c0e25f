# new Foo(args)
package Foo; sub new { my $c = shift; bless [@_], $c } sub get { $_[0][$_[1]] }
package main;
my $o = new Foo(1, 2);
print $o->get(1), " ", (new Foo 5, 6)->get(0), "\n";
my $v = get $o (0); print "$v\n";
# expect: 2 5
# expect: 1
