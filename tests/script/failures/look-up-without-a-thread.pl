# A look-up that a handler might break off still answers where there is no room for another thread
use strict; use warnings;
if (!@ARGV) {
    my $pid = fork // die;
    if (!$pid) {
        if ($> != 0) { print "skipped: only root can become a user without processes\n"; exit }
        my $user = 20_000 + $$ % 40_000;
        $< = $> = $user;
        -r $0 && -x $^X or print("skipped: another user may not read this tree\n"), exit;
        exec '/bin/sh', '-c', 'ulimit -p 1 2>/dev/null || ulimit -u 1 || exit; exec "$@"', 'sh', $^X, $0, 'limited' or die;
    }
    waitpid $pid, 0;
    exit $? >> 8;
}
local $SIG{ALRM} = sub { print "alarm\n" };
my @found = gethostbyname 'nosuch.invalid';
print scalar(@found), " found\n";
my ($name) = gethostbyname '127.0.0.1';
print "$name\n";

# no-leak-check: the check needs the rights that this one gives up
# expect: 0 found
# expect: 127.0.0.1
