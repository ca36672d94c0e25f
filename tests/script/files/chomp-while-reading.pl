# The reading loop with chomp and $_
open my $f, '<', \"a\nb"; while (<$f>) { chomp; print "[$_]" } print "$.\n";
# expect: [a][b]2
