# A class with new and a method
package Counter;
sub new { my ($class, $n) = @_; return bless { n => $n }, $class }
sub inc { my $self = shift; $self->{n}++; return $self }
sub n { $_[0]{n} }
package main;
my $c = Counter->new(5);
print $c->inc->inc->n, " ", ref $c, "\n";
# expect: 7 Counter
