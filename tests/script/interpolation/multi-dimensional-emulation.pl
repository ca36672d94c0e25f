# A list in a hash subscript joins with $;
my %h;
$h{1,2} = "x";
my ($k) = keys %h;
print join("|", split /$;/, $k), "\n";
$; = "-";
$h{3,4} = "y";
print exists $h{"3-4"} ? "yes\n" : "no\n";
# expect: 1|2
# expect: yes
