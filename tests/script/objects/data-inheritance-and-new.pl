# A base constructor that calls the class's init
package Base;
sub new { my $c = shift; my $s = bless {}, $c; $s->init(@_); return $s }
sub init { $_[0]{v} = "base" }
package Kid; our @ISA = 'Base'; sub init { my ($s, $x) = @_; $s->SUPER::init; $s->{x} = $x }
package main;
my $k = Kid->new(7); print "$k->{v} $k->{x} ", ref $k, "\n";
# expect: base 7 Kid
