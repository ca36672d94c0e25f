# Any word before => is a string, also keywords, across blanks
my %h = (if => 1, q => 2, y => 3, s => 4, __PACKAGE__ => 5, print => 6, x   => 7, 12 => 8, a::b => 9);
print join(" ", map { "$_=$h{$_}" } sort keys %h), "\n";
# expect: 12=8 __PACKAGE__=5 a::b=9 if=1 print=6 q=2 s=4 x=7 y=3
