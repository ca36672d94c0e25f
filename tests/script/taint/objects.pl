# Fields of objects, and what methods return.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
package Thing { sub new { bless {value => $_[1], own => 1} } sub value { $_[0]{value} } sub own { $_[0]{own} } }
my $o = Thing->new($t);
show 'fields', $o->{value}, $o->{own};
show 'methods', $o->value, $o->own;
my $name = "value";
show 'by name', $o->$name;
show 'class', ref $o, $o->can("value") ? 1 : 0, $o->isa("Thing");

# switches: -T
# args: abc 5
# expect: fields: tainted clean
# expect: methods: tainted clean
# expect: by name: tainted
# expect: class: clean clean clean
