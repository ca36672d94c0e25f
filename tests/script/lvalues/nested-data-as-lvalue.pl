# Deep lvalues with operators
my %h;
$h{a}[1]{b} .= "x";
$h{a}[1]{n} += 2;
$h{a}[0] ||= "first";
push @{ $h{l} }, ++$h{count};
print "$h{a}[1]{b}$h{a}[1]{n} $h{a}[0] $h{count}\n";
# expect: x2 first 1
