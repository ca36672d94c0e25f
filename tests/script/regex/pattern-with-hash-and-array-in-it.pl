# %h and @{[ ]} and $$ in patterns
my %h = (a => 1);
my $r = \"b+";
print "%h" =~ /^%h$/ ? 1 : 0, "abb" =~ /a$$r$/ ? 1 : 0, "x3" =~ /x@{[1 + 2]}/ ? 1 : 0, "k1" =~ /k$h{a}/ ? 1 : 0, "\n";
# expect: 1111
