# Subs change caller's data through references
sub swap { my ($x, $y) = @_; ($$x, $$y) = ($$y, $$x) }
my ($p, $q) = (1, 2);
swap(\$p, \$q);
print "$p$q\n";
# expect: 21
