# $$ $; $# and friends next to other tokens
my @a = (1, 2, 3); my $r = \@a; my $x = \"s";
print $#a, $#{$r}, $#$r, " ", $$x, " ", "$$x", " ", @$r[1], " ", $$r[1], " ", ${$r}[1], " ", $$ == $$ ? "pid" : "", "\n";
print "$#{$r} $#a @{$r}[0,1] $$r[2]\n";
# expect: 222 s s 2 2 2 pid
# expect: 2 2 1 2 3
