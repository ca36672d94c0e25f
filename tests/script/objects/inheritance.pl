# @ISA finds methods in the base class
package Animal;
sub new { bless { name => $_[1] }, $_[0] }
sub speak { my $s = shift; "$s->{name} says " . $s->sound }
sub sound { "..." }
package Dog; our @ISA = ('Animal'); sub sound { "Woof" }
package main;
print Dog->new("Rex")->speak, "\n";
print Animal->new("It")->speak, "\n";
# expect: Rex says Woof
# expect: It says ...
