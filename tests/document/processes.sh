# SPDX-License-Identifier: MIT
# Listings about children: in the background, cut loose, and behind a safe pipe.

# system is back while the command still runs (it waits to be told), and it is the shell's child, not the script's.
judge_system_background() {
  expect 'status 0, not our child: -1' 'cmd ran on'
  mkfifo go answer
  program cmd <<<'word=$(timeout 10 cat go); echo "cmd $word" >answer'
  program cmd\& <<<'echo never'
  around '' 'print "status $?, not our child: ", waitpid(-1, 0), "\n";
    open my $go, ">", "go"; print $go "ran on\n"; close $go; open my $answer, "<", "answer"; print <$answer>;'
}

# The parent leaves with 0 and runs its END; what was printed before is printed once; the child, no longer its child, goes on.
judge_fork_and_exit() {
  expect 'before' 'END of parent' 'orphan goes on' 'END of child'
  around 'my $parent = $$; pipe R, W; END { print "END of ", $$ == $parent ? "parent" : "child", "\n" } print "before\n";' \
    'close W; sysread R, my $nothing, 1; select undef, undef, undef, .02 while getppid == $parent; print "orphan goes on\n";' |
    cat
}

# UBSan's look at an object's type makes a pipe, so that it reports nonsense where no descriptor is left.
is_sanitized() { LC_ALL=C grep -q __ubsan_handle "$interpreter"; }

# Three ways (perl says -1 instead of 512 where the kid is gone before the data is written): the data arrives in /safe/file; there is no /safe,
# so that the kid dies and the parent is told its status; and no descriptor is left for a pipe, so that the open is tried again and again.
judge_safe_file_write() {
  expect 'one' 'two' 'no folder:' "can't open /safe/file: No such file or directory at script.pl line N." 'kid exited 512 at script.pl line N.' \
    'no pipe:' '8 cannot fork: Too many open files at script.pl line N.' '1 bailing out at script.pl line N.' '1 slept 10 10 10 10 10 10 10' \
    '1 exit 24'
  needs_own_machine || return
  if is_sanitized; then echo 'skip: the sanitizer needs descriptors of its own'; return; fi
  mkdir /safe
  around 'my @some_data = ("one\n", "two\n");' ''
  cat /safe/file
  rm -r /safe
  echo 'no folder:'
  around 'my @some_data = 1; $SIG{PIPE} = "IGNORE";' '' | without_line_numbers | sed 's/exited -1/exited 512/'
  echo 'no pipe:'
  ulimit -n 20
  around 'BEGIN { *CORE::GLOBAL::sleep = sub { push @slept, @_ } } END { print STDERR "slept @slept\n" }
    use English; while (open my $null, "<", "/dev/null") { push @held, $null }' '' | without_line_numbers | uniq -c | sed 's/^ *//'
}

# The kid says more than a pipe holds, so that it ends only when the parent reads; its arguments are no shell's; then a program that is not.
judge_safe_read() {
  expect 'kid exited 768 at script.pl line N.' 'three: 3' "can't exec program: No such file or directory at script.pl line N." \
    'kid exited 512 at script.pl line N.' 'two: 2'
  around 'use English; ($program, @options) = ("sh", "-c"); @args = (q(i=0; while [ $i -lt 9000 ]; do echo "line $i of many"; i=$((i+1)); done; exit $1),
    "sh", "3");' 'print "three: ", $? >> 8, "\n";' | without_line_numbers
  around 'use English; $program = "no * such"; @args = ("x");' 'print "two: ", $? >> 8, "\n";' | without_line_numbers
}

# The kid gets all lines and its status is told; an alarm while the parent waits for it ends the parent with the handler's words.
judge_safe_write() {
  expect 'kid exited 1024 at script.pl line N.' 'one,two,' 'whoops, sh pipe broke at script.pl line N.' 'exit 4'
  around 'use English; ($program, @options, @args) = ("sh", "-c", q(tr "\n" , >got; echo >>got; exit 4)); @data = ("one\n", "two\n");' '' |
    without_line_numbers
  cat got
  around 'use English; ($program, @options, @args) = ("sh", "-c", q(cat >got; kill -ALRM $PPID; sleep 1)); @data = ("one\n");' \
    'print "not reached\n";' | without_line_numbers
}
