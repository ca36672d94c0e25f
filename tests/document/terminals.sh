# SPDX-License-Identifier: MIT
# Listings about programs behind a terminal of their own.

# cat -n, which keeps its output back in a pipe, answers each line at once; it is hung up on.
judge_comm_pl() {
  expect 'got back      1	a line' 'got back     10	a line' '10 lines, cat is there' 'reaped 1'
  if [[ $interpreter_name == perl ]]; then echo 'skip: perl has no Comm.pl'; return; fi
  around '' 'print "cat is there\n" if kill 0, $ph->pid; close_it($ph); print "reaped $?\n";' |
    sed -n '1p;10p;$p;/cat is/{s/^/10 lines, /p}'
}
