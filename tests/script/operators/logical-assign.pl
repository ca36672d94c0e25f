# &&= ||= //=
my ($a1, $b1, $c1) = (0, 1, undef);
$a1 ||= 5; $b1 &&= 6; $c1 //= 7;
print "$a1 $b1 $c1\n";
my %h;
$h{x} ||= []; push @{ $h{x} }, 1;
print scalar @{ $h{x} }, "\n";
# expect: 5 6 7
# expect: 1
