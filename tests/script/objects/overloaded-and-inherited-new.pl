# SUPER::new in a chain with several parents
package A1;
sub new { my ($c, %a) = @_; bless { %a, made => 'A1' }, $c } package B1;
our @ISA = 'A1';
sub new { my $c = shift; my $s = $c->SUPER::new(@_); $s->{b} = 1; $s } package C1;
our @ISA = 'B1';
sub new { my ($c, @a) = @_; my $s = $c->SUPER::new(@a, c => 1); $s }
package main;
my $o = C1->new(x => 9);
print ref $o, " ", join(",", map { "$_=$o->{$_}" } sort keys %$o), "\n";
# expect: C1 b=1,c=1,made=A1,x=9
