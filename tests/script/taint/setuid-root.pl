# Root with the rights of another user is trusted.
if ($< != 0 || $> != 0) { print "skipped: only root can take other ids\n"; exit }
$| = 1;
my $pid = fork // die;
if (!$pid) {
    $ENV{ASAN_OPTIONS} .= ":detect_leaks=0";    # it could not look into such a process
    $> = 65534;
    -x $^X or print("skipped: another user may not run what is in this tree\n"), exit;
    exec $^X, '-e', 'print "${^TAINT}\n"; unlink $ARGV[0]; print "fine\n"', 'x';
}
waitpid $pid, 0;

# no-leak-check: the check needs the rights that this one gives up
# expect: 0
# expect: fine
