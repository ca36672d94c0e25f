# With -t perl warns as often as it asks.
use strict;
my ($t, $n) = ("/nonexistent/q" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
unlink $t, $t;
chmod 0, $t;
utime $n, 0, $t;
kill 0, $$, $$ + $n;
rename $t, "x";
my $x = `true $n`;
open my $p, "true $n|";
print "end\n";

# switches: -t
# args: abc 0
# expect: end
# expect-error: Insecure dependency in unlink while running with -t switch at taint/double-warnings.pl line 6.
# expect-error: Insecure dependency in unlink while running with -t switch at taint/double-warnings.pl line 6.
# expect-error: Insecure dependency in unlink while running with -t switch at taint/double-warnings.pl line 6.
# expect-error: Insecure dependency in chmod while running with -t switch at taint/double-warnings.pl line 7.
# expect-error: Insecure dependency in chmod while running with -t switch at taint/double-warnings.pl line 7.
# expect-error: Insecure dependency in chmod while running with -t switch at taint/double-warnings.pl line 7.
# expect-error: Insecure dependency in utime while running with -t switch at taint/double-warnings.pl line 8.
# expect-error: Insecure dependency in utime while running with -t switch at taint/double-warnings.pl line 8.
# expect-error: Insecure dependency in utime while running with -t switch at taint/double-warnings.pl line 8.
# expect-error: Insecure dependency in kill while running with -t switch at taint/double-warnings.pl line 9.
# expect-error: Insecure dependency in kill while running with -t switch at taint/double-warnings.pl line 9.
# expect-error: Insecure dependency in kill while running with -t switch at taint/double-warnings.pl line 9.
# expect-error: Insecure dependency in kill while running with -t switch at taint/double-warnings.pl line 9.
# expect-error: Insecure dependency in rename while running with -t switch at taint/double-warnings.pl line 10.
# expect-error: Insecure dependency in `` while running with -t switch at taint/double-warnings.pl line 11.
# expect-error: Insecure EXEC while running with -t switch at taint/double-warnings.pl line 11.
# expect-error: Insecure dependency in piped open while running with -t switch at taint/double-warnings.pl line 12.
# expect-error: Insecure EXEC while running with -t switch at taint/double-warnings.pl line 12.
