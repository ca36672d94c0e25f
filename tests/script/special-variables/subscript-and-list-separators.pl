# $; and $" and $, together
my %h;
{ local $; = "|"; $h{1, 2} = 1; print keys %h, " " }
my @a = (1, 2);
{ local ($", $,) = (":", ","); print "@a", "x", @a; }
print " @a\n";
# expect: 1|2 1:2,x,1,2 1 2
