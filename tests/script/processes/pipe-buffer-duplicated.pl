# Unflushed output is flushed before fork
print "once\n"; my $p = fork // die; exit if !$p; waitpid $p, 0;
# expect: once
