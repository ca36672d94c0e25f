# Match variables belong to the dynamic scope
"outer" =~ /(out)/;
sub inner { "inner" =~ /(inn)/; return $1 }
my $r = inner();
print "$1 $r $& $`|$'\n";
for (1) { "loop" =~ /(lo)/ }
print "$1\n";
if ("cond" =~ /(co)/) { print "$1 " }
print "$1\n";
# expect: out inn out |er
# expect: out
# expect: co co
