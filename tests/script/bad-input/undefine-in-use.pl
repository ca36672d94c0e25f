# What runs or is walked over goes away meanwhile
my $count = 0;
my @walked = (1) x 10;
for (@walked) { @walked = () if $count++ > 3 }
print scalar(@walked), " $count\n";
my @grown = (1 .. 5);
for (@grown) { push @grown, 1 if @grown < 100 }
print scalar(@grown), "\n";
*removed = sub { undef *removed; 'ok' };
print removed(), "\n";
my $code; $code = sub { undef $code; 'still' };
print $code->(), "\n";
my %h; $h{$_} = 1 for 1 .. 10_000;
while (my ($key) = each %h) { delete $h{$key} }
print scalar(%h), "\n";
my $s = 'abc';
$s =~ s/(.)/$s = 'x'; 'y'/ge;
print "$s\n";
my $chain;
for (1 .. 50_000) { my $rest = $chain; $chain = \$rest }
undef $chain;
print "gone\n";
package Node; our $freed = 0; sub DESTROY { $freed++ }
package main;
for (1 .. 50_000) { $chain = bless [$chain], 'Node' }
undef $chain;
print "$Node::freed\n";

# expect: 0 5
# expect: 100
# expect: ok
# expect: still
# expect: 0
# expect: yyy
# expect: gone
# expect: 50000
