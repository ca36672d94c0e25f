# $x[...] guesses element or class
my @x = ("el"); my $x = "v"; my $y = "a";
print "el" =~ /^$x[0]$/ ? 1 : 0, "ab" =~ /^${y}[b]$/ ? 1 : 0, "a-" =~ /^$y[-]$/ ? 1 : 0, "v{2}" =~ /^$x\{2}$/ ? 1 : 0, "\n";
# expect: 1111
