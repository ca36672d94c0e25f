# Data kept outside the object
package Acc;
my %balance;
sub new { my $s = bless \(my $x), shift; $balance{$s} = 0; $s }
sub add { $balance{$_[0]} += $_[1]; $_[0] }
sub get { $balance{$_[0]} }
sub DESTROY { delete $balance{$_[0]} }
package main;
{ my $a1 = Acc->new->add(5)->add(3); print $a1->get, " ", scalar(keys %balance), "\n"; }
print scalar(keys %balance), "\n";
# expect: 8 1
# expect: 0
