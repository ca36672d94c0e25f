# A program that runs setgid is in taint mode by itself.
if ($< != 0 || $> != 0) { print "skipped: only root can take other ids\n"; exit }
$| = 1;
my $pid = fork // die;
if (!$pid) {
    open STDERR, ">&", \*STDOUT;
    $ENV{ASAN_OPTIONS} .= ":detect_leaks=0";    # it could not look into such a process
    $( = 65534; ($<, $>) = (65534, 65534);
    -x $^X or print("skipped: another user may not run what is in this tree\n"), exit 77;
    exec $^X, '-e', 'print "${^TAINT}\n"; print "no such folder\n" unless grep { m{^/nowhere} } @INC; unlink $ARGV[0]; print "never\n"', 'x';
}
waitpid $pid, 0;
exit if $? >> 8 == 77;
print $? >> 8, "\n";

# env: PERL5LIB=/nowhere
# no-leak-check: the check needs the rights that this one gives up
# expect: Insecure dependency in unlink while running setgid at -e line 1.
# expect: 1
# expect: no such folder
# expect: 255
