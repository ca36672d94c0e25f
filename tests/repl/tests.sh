# SPDX-License-Identifier: MIT
# The tests themselves: a function test_NAME each.

# --- Values, variables, pragmas

test_values_are_shown_and_kept() {
  start
  line '6 * 7'
  expect_line '$_1 = 42'
  line '$_1 + 1'
  expect_line '$_2 = 43'
  line '("a", "b", [1, { k => undef }])'
  expect_line '@$_3 = ("a", "b", [1, {k => undef}])'
  line 'scalar @$_3'
  expect_line '$_4 = 3'
  line 'my @none = (); @none'
  expect_line '()'
  line 'print "plain\n"'
  expect_line 'plain'
  line '"after"'
  expect_line '$_5 = "after"'
}

test_my_and_pragmas_persist() {
  start
  line 'use strict; use warnings;'
  line 'my $count = 20; my @list = (1, 2); my %map = (a => 1)'
  line 'sub bump { return ++$count }'
  line 'bump(); bump()'
  expect_line '$_2 = 22'
  line '$count + @list + keys %map'
  expect_line '$_3 = 25'
  line '$undeclared = 1'
  expect 'Global symbol "$undeclared" requires explicit package name'
  line 'my $count = "new"'
  line 'bump() . $count'
  expect_line '$_5 = "23new"'
  line 'state $s = 7'
  expect 'Global symbol "$s"'
  line 'use feature "state"; state $kept = 7'
  line '++$kept'
  expect_line '$_7 = 8'
  line 'eval q($count . $kept)'
  expect_line '$_8 = "new8"'
}

test_package_persists_and_shows_in_the_prompt() {
  start
  line 'package Foo::Bar;'
  expect_prompt 'nacre Foo::Bar>'
  text 'our $x = 3; __PACKAGE__' && keys Enter
  expect_line '$_1 = "Foo::Bar"'
  expect_prompt 'nacre Foo::Bar>'
  text 'package main; $Foo::Bar::x + $_1' && keys Enter
  expect_prompt
}

test_cycles_depth_and_width() {
  start
  line 'my $node = { name => "n" }; $node->{next} = [$node]; $node'
  expect_line '$_1 = {name => "n", next => [$_1]}'
  line 'my $deep = 1; $deep = [$deep] for 1 .. 12; $deep'
  expect_line '$_2 = [[[[[[[[[...]]]]]]]]]'
  line '[map { "element number $_" } 1 .. 6]'
  expect_line '  "element number 3",'
  line 'scalar(@{[1 .. 300]}), [1 .. 101]'
  expect '... 1 more'
  line 'bless([1], "Foo"), \"text", sub { 1 }, qr/x/i, \*STDOUT'
  expect 'bless([1], "Foo"), \"text", sub {...}, qr/(?^i:x)/'
}

test_objects_with_overload_are_shown_as_data() {
  start
  line 'package P { use overload q("") => sub { "text of P" } } bless {a => 1}, "P"'
  expect_line '$_1 = bless({a => 1}, "P")'
  line '"$_1"'
  expect_line '$_2 = "text of P"'
}

test_colours_and_no_colour() {
  start
  line '42'
  expect_line '$_1 = 42'
  coloured_screen | grep -q $'\033\[36m42' || fail 'the number has no colour'
  stop
  start NO_COLOR=1
  line '42'
  expect_line '$_1 = 42'
  if coloured_screen | grep -q $'\033\[36m'; then fail 'there is a colour'; fi
}

# --- Several lines, errors

test_several_lines() {
  start
  line 'for my $n (1 .. 2) {'
  expect_prompt '.....>'
  text '  print "n is $n\n";' && keys Enter
  expect_prompt '.....>'
  text '}' && keys Enter
  expect_line 'n is 2'
  line 'my $text = <<END;'
  expect_prompt '.....>'
  text 'inside' && keys Enter
  expect_prompt '.....>'
  text 'END' && keys Enter
  expect_line '$_1 = "inside\n"'
  line 'BEGIN { print "began\n" } if (1) {'
  expect_prompt '.....>'
  ! shows_line began || fail 'BEGIN ran too early'
  keys C-c
  expect_prompt
}

test_end_in_the_middle_of_a_statement() {
  start
  line 'my $x = (1 +'
  expect_prompt '.....>'
  keys C-d
  expect 'syntax error'
  line '"still here"'
  expect_line '$_1 = "still here"'
}

test_errors_have_line_and_caret() {
  start
  line 'my $a = 1; my $b = $a + ) * 2;'
  expect 'syntax error at (input 1) line 1'
  expect_line '                          ^'
  line 'my $fine = 1; my $better = 2; use strict; $typo = 2;'
  expect_line '                                            ^'
  line 'sub half { die "too much" } half(5)'
  expect_line 'too much at (input 3) line 1.'
  expect_line '  sub half { die "too much" } half(5)'
  expect_line '             ^'
  expect_line '  in main::half, called at (input 3) line 1'
  line 'die { code => 7 }'
  expect_line 'Died of {code => 7}'
}

# --- Ctrl-C, Ctrl-D

test_ctrl_c_clears_the_line() {
  start
  text 'something half' && expect 'something half'
  keys C-c
  expect '^C'
  line '"next"'
  expect_line '$_1 = "next"'
}

test_ctrl_c_stops_what_runs() {
  start
  line 'print "loops\n"; 1 while 1'
  expect_line loops
  keys C-c
  expect_line interrupted
  line 'print "sleeps\n"; sleep 1000'
  expect_line sleeps
  keys C-c
  expect_prompt
  line '$SIG{INT} = "DEFAULT"; print "default\n"; 1 while 1'
  expect_line default
  keys C-c
  expect_prompt
  line '"alive"'
  expect '= "alive"'
}

test_ctrl_c_is_the_scripts_where_it_wants_it() {
  start
  line '$SIG{INT} = sub { print "handled\n"; $done = 1 }; print "waits\n"; 1 until $done; "over"'
  expect_line waits
  keys C-c
  expect handled
  expect '= "over"'
  expect_prompt
  text 'junk' && expect 'nacre> junk'
  keys C-c
  expect '^C'
  line '"here"'
  expect '= "here"'
}

test_ctrl_d_leaves_and_end_blocks_run() {
  start
  line 'END { print "the end\n"; $? = 5 }'
  expect_prompt
  keys C-d
  expect_line 'the end'
  expect_end 5
}

test_exit_and_quit() {
  start
  line 'exit 3'
  expect_end 3
  stop
  start
  line ':quit'
  expect_end 0
}

# --- History, completion, input

test_history_is_kept_across_and_between_sessions() {
  start
  line '"first of one"'
  expect_line '$_1 = "first of one"'
  start_in other
  expect_prompt
  line '"from the other"'
  expect_line '$_1 = "from the other"'
  pane=main
  line '"second of one"'
  expect_line '$_2 = "second of one"'
  line 'if (1) {'
  expect_prompt '.....>'
  text '"in a block" }' && keys Enter
  expect_prompt
  stop
  [[ $(cat "$scratch/state/nacre/history") == $'"first of one"\n"from the other"\n"second of one"\nif (1) {\\n"in a block" }' ]] || fail "the history is $(cat "$scratch/state/nacre/history")"
  [[ $(stat -c %a "$scratch/state/nacre/history") == 600 ]] || fail 'others may read the history'
  start
  keys Up Up Up
  expect 'nacre> "from the other"'
  keys Enter
  expect_line '$_1 = "from the other"'
}

test_a_block_comes_back_whole_from_the_history() {
  start
  line 'for (1 .. 2) {'
  expect_prompt '.....>'
  text '  print "turn $_\n" }' && keys Enter
  expect_line 'turn 2'
  clear
  keys Up
  expect 'nacre> for (1 .. 2) {'
  keys Enter
  expect_line 'turn 2'
  expect_prompt
}

test_lines_typed_ahead() {
  start
  text 'select undef, undef, undef, 0.2;' && keys Enter && text 'my $p = 3;' && keys Enter && text '$p * 2' && keys Enter
  expect_line '$_3 = 6'
}

# completes TEXT WANTED: with Tab the line becomes that.
completes() {
  expect_prompt
  text "$1"
  keys Tab
  expect "nacre> $2"
  keys C-c
  expect_prompt
}

test_completion() {
  start
  line 'my $counter = 1; my %settings = (alpha => { nested => 2 }, beta => 1); my $ref = \%settings; sub frobnicate { 1 }'
  line 'package Thing { sub new { bless {}, shift } sub wobble { 1 } } my $thing = Thing->new'
  clear
  completes '$coun' '$counter'
  completes '$settings{al' '$settings{alpha}'
  completes '$ref->{be' '$ref->{beta}'
  completes '$ref->{alpha}{ne' '$ref->{alpha}{nested}'
  completes 'frobn' 'frobnicate'
  completes 'getserv' 'getserv'
  completes 'getservbyn' 'getservbyname'
  completes '$thing->wob' '$thing->wobble'
  completes 'Thing->wo' 'Thing->wobble'
  completes 'use List::U' 'use List::Util'
  mkdir -p "$scratch/work/folder" && touch "$scratch/work/folder/notes.txt"
  completes 'open my $f, "<", "fol' 'open my $f, "<", "folder/'
  completes 'open my $f, "<", "folder/no' 'open my $f, "<", "folder/notes.txt'
  completes ':ty' ':type'
  completes ':help wantar' ':help wantarray'
  text 'get' && keys Tab && keys Tab
  expect getpwnam
  keys C-c
}

test_utf8_and_long_lines() {
  start
  line 'print "größe – 日本\n"'
  expect_line 'größe – 日本'
  line 'length "日本"'
  expect_line '$_1 = 6'
  line 'use utf8; length "日本"'
  expect_line '$_2 = 2'
  text 'äöü' && keys BSpace BSpace && text 'x' && expect 'nacre> äx'
  keys C-c
  local long
  long=$(printf '%0500d' 0 | tr 0 a)
  expect_prompt
  text "length('$long')" && keys Enter
  expect_line '$_3 = 500'
}

test_window_size_changes() {
  start
  line '[map { "number $_" } 1 .. 9]'
  expect_line '  "number 3",'
  in_tmux resize-window -t main -x 160 -y 30
  clear
  line '[map { "number $_" } 1 .. 9]'
  expect_line '$_2 = ["number 1", "number 2", "number 3", "number 4", "number 5", "number 6", "number 7", "number 8", "number 9"]'
}

test_bad_terminals() {
  start TERM=dumb
  line '1 + 1'
  expect_line '$_1 = 2'
  text 'unfinished' && expect 'nacre> unfinished'
  keys C-c
  line '"fine"'
  expect_line '$_2 = "fine"'
  keys C-d
  expect_end 0
  stop
  start TERM=no-such-terminal
  line '1 + 1'
  expect_line '$_1 = 2'
}

test_without_libedit() {
  local name
  mkdir "$scratch/work/fake"
  for name in libedit.so.2 libedit.so.0 libedit.so; do echo nothing >"$scratch/work/fake/$name"; done
  start LD_LIBRARY_PATH="$scratch/work/fake"
  expect 'libedit is not installed'
  line '1 + 1'
  expect_line '$_1 = 2'
  text 'half' && keys C-c
  line '"next"'
  expect_line '$_2 = "next"'
}

test_stopped_and_going_on() {
  in_tmux new-session -d -s main -x 80 -y 24 'bash --norc --noprofile -i'
  text "PS1='shell: '; '$nacre' --repl" && keys Enter
  expect_prompt
  text 'half a' && expect 'nacre> half a'
  keys C-z
  expect Stopped
  text 'fg' && keys Enter
  expect_prompt 'nacre> half a'
  keys C-c
  line '6 * 7'
  expect_line '$_1 = 42'
}

# --- Children and signals

test_children_do_not_break_the_prompt() {
  start
  line '$pid = fork // die; if (!$pid) { select undef, undef, undef, 0.3; print "from the child\n"; exit } 0'
  expect_prompt
  text 'half a li'
  expect 'from the child'
  expect_prompt 'nacre> half a li'
  text 'ne' && keys C-a && text '"' && keys C-e && text '"' && keys Enter
  expect '= "half a line"'
}

test_handlers_run_while_the_prompt_waits() {
  start
  line '$SIG{CHLD} = sub { wait; print "reaped\n" }; system "true"; if (!fork) { select undef, undef, undef, 0.3; exit } 0'
  expect_line reaped
  expect_prompt
  line '$SIG{USR1} = sub { die "from a handler\n" }; $$'
  expect_prompt
  kill -USR1 "$(<"$scratch/main.pid")"
  expect_line 'from a handler'
  line '"alive"'
  expect '= "alive"'
}

test_a_forked_child_ends_with_its_piece() {
  start
  line 'my $child = fork; print $child ? "parent\n" : "child\n"; waitpid $child, 0 if $child; 0'
  expect_line child
  expect_prompt
  line '"one prompt"'
  expect '= "one prompt"'
}

# --- Commands

test_help_and_types() {
  start
  line ':help'
  expect ':time EXPR'
  clear
  line ':help fork'
  expect 'fork'
  expect 'needs'
  line ':help wantarray'
  expect 'is a list wanted?'
  line ':type [1, 2]'
  expect_line 'reference to array of 2 elements'
  line ':type "abc"'
  expect_line 'string of 3 characters'
  line ':type 1.5'
  expect_line 'floating-point number'
  line ':nonsense'
  expect 'There is no command :nonsense'
}

test_load_time_ast() {
  echo 'my $loaded = 11; sub of_file { $loaded + 1 }' >"$scratch/work/some.pl"
  start
  line ':load some.pl'
  expect_line 'loaded some.pl'
  line 'of_file() + $loaded'
  expect_line '$_1 = 23'
  line ':load missing.pl'
  expect 'Can'"'"'t open "missing.pl": No such file or directory'
  line ':time 1 + 1'
  expect_line '$_2 = 2'
  expect 'of the processor'
  line ':ast $loaded + 1'
  expect Binary
}

test_jobs_fds_sigs_ipcs() {
  start
  line ':jobs'
  expect_line 'No children'
  line 'if (!($pid = fork)) { sleep 1000; exit } 0'
  line ':jobs'
  expect waits
  line 'kill "TERM", $pid; waitpid $pid, 0; 0'
  line 'open my $fh, ">", "out.txt"; print $fh "12345"; open my $in, "<", \"memory"; 0'
  clear
  line ':fds'
  expect out.txt
  expect memory
  screen | grep -q 'out.txt.* 5$' || fail 'the unwritten bytes are not told'
  line 'use IO::Socket::INET; my $server = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1"); 0'
  line ':fds'
  expect '127.0.0.1:'
  line '$SIG{USR2} = "IGNORE"; $SIG{ALRM} = \&on_alarm; 0'
  clear
  line ':sigs'
  expect 'main::on_alarm'
  expect IGNORE
  line ':ipcs'
  expect_prompt
}

# --- Without a terminal

test_a_pipe_is_a_script() {
  start
  [[ $(echo 'print 6 * 7, "\n"' | "$nacre") == 42 ]] || fail 'a piped script did not run'
}

test_a_pipe_to_repl() {
  start
  local out status
  out=$(printf '%s\n' 'my $x = 20;' '$x * 2 + 2' 'for (1 .. 2) {' 'print "turn $_\n"' '}' 'my $line = <STDIN>' 'given to the script' | "$nacre" --repl)
  [[ $out == $'$_1 = 20\n$_2 = 42\nturn 1\nturn 2\n$_3 = "given to the script\\n"' ]] || fail "the pipe gave $out"
  out=$(echo 'if (1) {' | "$nacre" --repl)
  status=$?
  [[ $out == *'Missing right curly'* && $status == 255 ]] || fail "an unfinished pipe gave $status: $out"
  echo 'exit 4' | "$nacre" --repl
  [[ $? == 4 ]] || fail 'exit in a pipe lost its status'
}

test_the_command_does_not_link_libedit() {
  start
  if ldd "$nacre" | grep -q libedit; then fail 'libedit is linked'; fi
}

# --- The session that README.md and docs/repl.md show

show_session() {
  mkdir -p "$scratch/work" && cd "$scratch/work" || exit 1
  local columns=100 rows=60
  start
  line 'use strict; use warnings;'
  line 'my %stock = (apples => 3, pears => [2, 5]);'
  line 'sub total { my $sum = 0; $sum += $_ for map { ref ? @$_ : $_ } values %stock;'
  expect_prompt '.....>'
  text '            return $sum }' && keys Enter
  line 'total() * 2'
  line '$_2 / 0'
  line '$stok{apples}'
  line ':type \%stock'
  line ':help wait'
  expect_prompt
  if [[ -n $problem ]]; then echo "$problem" >&2 && exit 1; fi
  screen | sed 's/ *$//' | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
}

test_the_documented_session_is_what_happens() {
  local session page shown
  session=$("$own/run" --session "$nacre")
  for page in README.md docs/repl.md; do
    shown=$(awk '/^```/ { inside = !inside; ours = $0 == "```" && inside; next } ours' "$own/../../$page")
    [[ $session == "$shown" ]] || problem="$page shows another session: ./dev docs writes it anew"
  done
}
