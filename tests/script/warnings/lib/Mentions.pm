package Mentions;
use warnings;
sub f { my $e = $Mentioned::Here }
$Mentions::shared = 1;
1;
