# A program that runs setuid is in taint mode by itself.
if ($< != 0 || $> != 0) { print "skipped: only root can take other ids\n"; exit }
$| = 1;
my $pid = fork // die;
if (!$pid) {
    open STDERR, ">&", \*STDOUT;
    $ENV{ASAN_OPTIONS} .= ":detect_leaks=0";    # it could not look into such a process
    $< = 65534;
    exec $^X, '-e', 'print "${^TAINT}\n"; print "no such folder\n" unless grep { m{^/nowhere} } @INC; unlink $ARGV[0]; print "never\n"', 'x';
}
waitpid $pid, 0;
print $? >> 8, "\n";

# env: PERL5LIB=/nowhere
# expect: Insecure dependency in unlink while running setuid at -e line 1.
# expect: 1
# expect: no such folder
# expect: 255
