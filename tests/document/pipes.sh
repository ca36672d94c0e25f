# SPDX-License-Identifier: MIT
# Listings about named pipes, pipe opens and what the shell does for them.

judge_mkfifo_unterminated() {
  expect "Can't find string terminator '\"' anywhere before EOF at script.pl line 7." 'exit 255'
  listing | run_perl
}

# A plain file in the place of the FIFO is removed; each reader gets one signature; the script ends only by a signal.
judge_signature_fifo() {
  expect 'John Smith (smith@host.org)|fortune -s|' 'John Smith (smith@host.org)|fortune -s|' 'exit 143'
  program fortune <<<'echo "fortune $*"'
  echo 'a plain file' >home/.signature
  local turn tries=0 script
  listing >script.pl
  timeout 20 "$interpreter" script.pl </dev/null 2>&1 &
  script=$!
  until [[ -p home/.signature || $((tries++)) -gt 200 ]]; do sleep .05; done
  for turn in 1 2; do timeout 10 cat home/.signature | tr '\n' '|' && echo; done
  kill "$script"
  { wait "$script" || echo "exit $?"; } 2>/dev/null
}

# The data goes through both programs; a bad status of the last of them is the script's death.
judge_spooler() {
  expect 'status: 0, SIGPIPE as before: none' 'lpr -h got: stuff' 'bad spool: 768 at script.pl line N.' 'exit 3' 'lpr -h got: stuff'
  program lpr <<<'echo "lpr $* got: $(cat)" >printed; exit ${LPR_STATUS:-0}'
  around '{' '} print "status: $?, SIGPIPE as before: ", $SIG{PIPE} // "none", "\n";'
  cat printed
  around '$ENV{LPR_STATUS} = 3; {' '} print "never\n";' | without_line_numbers | sed 's/spool:  */spool: /'
  cat printed
}

judge_netstat_pipe() {
  expect 'unix one' 'other two' 'netstat -an 2>&1'
  program netstat <<<"printf 'tcp a\nunix one\nudp b\nother two\n'; echo \"netstat \$* 2>&1\" >&2"
  around '' '' | sed 's/^netstat -an$/&/'
}

judge_netstat_backticks() { judge_netstat_pipe; }

# The line as a shell is given it: files, commands and standard input, one after the other, are one input with one $.
judge_magic_argv() {
  expect 'f1 1 in f1' 'cmd1| 2 from cmd1' '- 3 in tmpfile' 'f2 4 in f2' 'cmd2| 5 from cmd2' 'f3 6 in f3'
  local name
  for name in f1 f2 f3 tmpfile; do echo "in $name" >$name; done
  for name in cmd1 cmd2; do program $name <<<"echo from $name"; done
  echo 'while (<>) { print "$ARGV $. $_" }' >program.pl
  program program <<<"exec '$interpreter' program.pl \"\$@\""
  listing | sed 's/^\$ //' | timeout 20 sh
}

judge_bogus_pipe() {
  expect 'parent alive'
  around '$SIG{PIPE} = "IGNORE";' 'print "parent alive\n";' | grep -v bogus
}

judge_bidirectional() {
  expect "Can't open bidirectional pipe at script.pl line 2."
  around 'use warnings; $SIG{PIPE} = "IGNORE";' '' | grep bidirectional
}

# The message that the document shows is perl 5.004's; since then it begins in another way.
judge_bidirectional_text() {
  expect "$(listing | sed "s/^Can't do /Can't open /")"
  timeout 20 "$interpreter" -we '$SIG{PIPE} = "IGNORE"; open(KID, "| cat |"); close KID' 2>&1
}

# cat numbers what it gets; it ends when its input does, and is the caller's to wait for.
judge_open2() {
  expect '     1	stuff' 'ended with 0, the rest: none'
  around '' 'print $got; close Writer;
    my @rest = <Reader>; waitpid $pid, 0; print "ended with $?, the rest: ", @rest ? @rest : "none", "\n";'
}

# A library of old that perl does not have. On a terminal cat -n needs no -u: each line comes back at once.
judge_comm_pl() {
  local line lines=()
  if [[ $interpreter_name == perl ]]; then echo 'skip: perl has no Comm.pl'; return; fi
  for line in {1..10}; do lines+=("got back $(printf '%6d\ta line' "$line")"); done
  expect "${lines[@]}"
  around '' '' | tr -d '\r'
}
