# Operators that accept undef
use warnings;
my ($u, $n, $s, %h);
$n++;
$s .= "x";
my $m;
$m += 1;
my $o;
$o |= 1;
my $d = $u // 5;
my $b = !$u;
$h{x}++;
push @{ $h{l} }, 1;
$u ||= 1;
my $t;
$t -= 2;
print "$n $s $m $o $d\n";
# expect: 1 x 1 1 5
