# sigtrap's stack trace: what it writes, and that it aborts
use strict; use warnings;
my $trace = q{use sigtrap qw(stack-trace USR1); sub inner { kill USR1 => $$; 1 } sub outer { my @x = inner('x', undef, 1.5, "it's", "a\n\x80", -3, '1e5', '') } eval { outer() }; print "not here\n"};
print `ulimit -c 0; $^X -e '@{[$trace =~ s/'/'\\''/gr]}' 2>&1`, $? & 127, "\n";

# expect: Caught a SIGUSR1 at -e line 1
# expect: $ = eval {...} called from -e line 1
# expect: @ = main::inner('x', '', 1.5, 'it\'s', 'a^JM-^@', -3, '1e5', '') called from -e line 1
# expect: $ = main::outer() called from -e line 1
# expect: $ = eval {...} called from -e line 1
# expect: Aborted
# expect: 0
