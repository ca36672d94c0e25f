# The left side decides the context of a call
sub ctx { wantarray ? "list" : defined wantarray ? "scalar" : "void" }
my $s = ctx();
my ($l) = ctx();
my @a = ctx();
my %h = (k => ctx());
my ($x, $y) = (ctx(), ctx());
print "$s $l @a $h{k} $x $y\n";
$a[0] = ctx(); print "$a[0]\n";
@a[0] = ctx(); print "$a[0]\n";
# expect: scalar list list list list list
# expect: scalar
# expect: list
