# fileno of standard handles, defined fileno
print fileno(STDIN), fileno(STDOUT), fileno(STDERR), defined fileno(NOPE) ? 1 : 0;
open my $m, '<', \"x"; print fileno $m, "\n";
# expect: 0120-1
