# sigtrap's stack trace names the files that calls come from
use strict; use warnings;
open my $script, '>', "trace$$.pl" or die $!;
print $script "use sigtrap 'stack-trace', 'USR1';\nsub inner { kill USR1 => \$\$ }\ninner(7);\n";
close $script;
print `ulimit -c 0; $^X trace$$.pl 2>&1` =~ s/$$/N/gr;
unlink "trace$$.pl";

# expect: Caught a SIGUSR1 at traceN.pl line 2
# expect: $ = eval {...} called from file 'traceN.pl' line 2
# expect: $ = main::inner(7) called from file 'traceN.pl' line 3
# expect: Aborted
