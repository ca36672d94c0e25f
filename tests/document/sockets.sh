# SPDX-License-Identifier: MIT
# Listings about sockets by their own builtins: TCP, UDP and Unix, each server with clients and each client with a server.

# serve tcp|udp|unix ADDRESS PORT CODE: server.pl in the background, until it takes clients.
serve() {
  local name=server-$1-${2##*/}-$3
  cp "$here/server.pl" "$name"
  start "$name" "$@"
  await grep -q '^ready$' "$name.log"
}

# Whether somebody on this machine takes clients on a port, or at a path.
listens_tcp() { grep -q ":$(printf %04X "$1") 00000000:0000 0A" /proc/net/tcp; }
listens_unix() { grep -q " 00010000 .* $1\$" /proc/net/unix; }

# The default is port 2345 of localhost; a service has a name, too; each thing that can be wrong is said.
judge_tcp_client() {
  expect 'one' 'two' 'in' 'parts' 'from port 80' 'no host: nowhere at ./client line N.' died 'No port at ./client line N.' died \
    'connect: Connection refused at ./client line N.' died
  needs_own_machine || return
  listing >client
  serve tcp 127.0.0.1 2345 'print $client "one\ntwo\nin\n"; print $client "par"; print $client "ts\n"'
  serve tcp 127.0.0.2 80 'print $client "from port 80\n"'
  script client
  script client tick http
  { script client nowhere && script client tick no-such-service && script client tick 2345; } | as_death
}

# Two clients in turn; a SIGCHLD, for which there is no REAPER, ends accept and so the loop; what the server said comes when it ends.
judge_tcp_server() {
  expect "$without_T" 'Hello there, localhost, it'\''s now DATE' 'Hello there, tick, it'\''s now DATE' \
    'SIGCHLD handler "REAPER" not defined.' './server PID: server started on port 2345 at DATE' \
    './server PID: connection from localhost [ 127.0.0.1 ]' '            at port N at DATE' \
    './server PID: connection from tick [ 127.0.0.2 ]' '            at port N at DATE' 'ended with 0' "$(port_as_argument)"
  needs_own_machine || return
  listing >server
  listing tcp_client >client
  start_without_T
  start server
  await listens_tcp 2345
  script client | without_times
  "$interpreter" -e 'use Socket; socket S, PF_INET, SOCK_STREAM, 0; bind S, sockaddr_in(0, inet_aton("tick")); connect S, sockaddr_in(2345,
    inet_aton("localhost")); print <S>' | without_times
  await asleep "$started"
  kill -CHLD "$started"
  wait "$started"
  { cat server.log && echo "ended with $?"; } | told_by_server
  give_port_as_argument
}

# Who starts a server without the switch of its first line is told so: nothing of it has run by then.
without_T='"-T" is on the #! line, it must also be used on the command line at server line 1.'
start_without_T() { timeout 20 "$interpreter" server 2>&1; }

# told_by_server: without what differs from run to run and from version to version: numbers, indentation, spaces at the end; and whether a child that
# fails at once is reaped before its parent has come to say that it begat it.
told_by_server() {
  without_times | sed -E 's/^(\.\/[a-z]+) [0-9]+:/\1 PID:/; s/^ *at port [0-9]+/            at port N/; s/(begat|reaped) [0-9]+/\1 PID/
    s/ +$//; s/ line [0-9]+(\.?)$/ line N\1/' | sed -E 'N; s/^(.*reaped PID with exit 512.*)\n(.*begat PID.*)$/\2\n\1/; P; D'
}

# An argument is not to be trusted: 002's TCP server forgot to look at it.
port_as_argument() {
  if listing | grep -q untaint; then echo 'Hello there, localhost, it'\''s now DATE'
  else printf '%s\n' 'Insecure dependency in bind while running with -T switch at ./server line N.' died; fi
}
give_port_as_argument() {
  if listing | grep -q untaint; then
    start server 3000
    await listens_tcp 3000
    script client localhost 3000 | without_times
  else
    script server 3000 | as_death
  fi
}

# A fortune that waits until it is told what to say, in a pipe named after its process.
waiting_fortune() {
  cat >/usr/games/fortune <<'FORTUNE'
#!/bin/sh
echo 'and a fortune:'
mkfifo "word.$$"
read word <"word.$$"
echo "$word"
FORTUNE
  chmod 755 /usr/games/fortune
}

# fortunes_wait COUNT; tell_fortunes SERVER: one after the other says its word and is reaped before the next one is told.
fortunes_wait() { [[ $(compgen -G 'word.*' | wc -l) == "$1" ]]; }
tell_fortunes() {
  local pipe
  for pipe in word.*; do
    await asleep "$1"
    echo good luck >"$pipe"
    await gone "${pipe#word.}"
    rm "$pipe"
  done
}

# visit_server CLIENT GREETING: three clients at once and, when all their children are reaped, a fourth.
visit_server() {
  local clients=()
  waiting_fortune
  for turn in 1 2 3; do
    script "$1" >"client.$turn" &
    clients+=($!)
  done
  await fortunes_wait 3
  tell_fortunes "$server"
  wait "${clients[@]}"
  script "$1" >client.4 &
  clients=($!)
  await fortunes_wait 1
  tell_fortunes "$server"
  wait "${clients[@]}"
  cat client.[1-4] | without_times | sort | uniq -c | sed 's/^ *//'
  rm /usr/games/fortune
}

# The clients wait for their fortunes at the same time; each child is reaped. Then there is no fortune any more, and the child says so, as the
# server does when the child is reaped. Children have the server's log flushed when they are made.
judge_fork_server() {
  local started_at='./server PID: server started on port 2345 at DATE' greeting="Hello there, localhost, it's now DATE"
  local from='./server PID: connection from localhost [ 127.0.0.1 ]' port='            at port N at DATE'
  local begat='./server PID: begat PID at DATE' reaped='./server PID: reaped PID at DATE'
  expect "$without_T" "4 $greeting" '4 and a fortune:' '4 good luck' "$greeting" "$greeting" \
    "$started_at" "$from" "$port" "$begat" "$from" "$port" "$begat" "$from" "$port" "$begat" "$reaped" "$reaped" "$reaped" "$from" "$port" "$begat" "$reaped" "$from" "$port" \
    "Can't exec \"/usr/games/fortune\": No such file or directory at ./server line N." \
    "can't exec fortune: No such file or directory at ./server line N." '	main::__ANON__() called at ./server line N' \
    '	main::spawn(...) called at ./server line N' "$begat" './server PID: reaped PID with exit 512 at DATE' "$from" "$port" \
    "Can't exec \"/usr/games/fortune\": No such file or directory at ./server line N." \
    "can't exec fortune: No such file or directory at ./server line N." '	main::__ANON__() called at ./server line N' \
    '	main::spawn(...) called at ./server line N'
  needs_own_machine || return
  listing >server
  listing tcp_client >client
  start_without_T
  start server
  local server=$started
  await listens_tcp 2345
  visit_server client
  for turn in 1 2; do
    script client | without_times
    await childless "$server"
  done
  told_by_server <server.log | sed 's/spawn(.*)/spawn(...)/'
}

# Whether all children of a process have been waited for.
childless() { ! grep -qs ") [A-Z] $1 " /proc/[0-9]*/stat && asleep "$1"; }

# What the Unix server has "exactly the same" as the other one; its Carp comes after the first of it.
shared_by_servers() { listing fork_server | sed -n '/^sub spawn;/p; /^sub logmsg/p; /^my $waitedpid/p'; }
subs_shared_by_servers() { listing fork_server | sed -n '/^sub REAPER/,/^} *$/p; /^sub spawn {/,$p'; }

judge_unix_server() {
  local hello='./server PID: connection on /tmp/catsock at DATE' begat='./server PID: begat PID at DATE'
  expect "$without_T" "4 Hello there, it's now DATE" '4 and a fortune:' '4 good luck' './server PID: server started on /tmp/catsock at DATE' \
    "$hello" "$begat" "$hello" "$begat" "$hello" "$begat" './server PID: reaped PID at DATE' './server PID: reaped PID at DATE' \
    './server PID: reaped PID at DATE' "$hello"
  needs_own_machine || return
  { listing | head -1 && shared_by_servers && listing && echo && subs_shared_by_servers; } >server
  cat "$(compgen -G "$listings/000/*-unix_client.pl")" >client
  start_without_T
  start server
  local server=$started
  await listens_unix /tmp/catsock
  visit_server client
  told_by_server <server.log
  rm /tmp/catsock
}

# 002 has a variable there that nobody declared.
judge_unix_client() {
  needs_own_machine || return
  listing >client
  if grep -q 'sockaddr_un($remote)' client; then
    expect 'Global symbol "$remote" requires explicit package name (did you forget to declare "my $remote"?) at ./client line 9.' \
      'Execution of ./client aborted due to compilation errors.' 'exit 255'
    script client
    return
  fi
  expect 'one' 'in parts' 'from elsewhere' 'connect: No such file or directory at ./client line N.' died
  serve unix /tmp/catsock 0 'print $client "one\nin "; print $client "parts\n"'
  serve unix "$PWD/elsewhere" 0 'print $client "from elsewhere\n"'
  script client
  script client elsewhere
  rm /tmp/catsock
  script client | as_death
}

# Two hosts, of which one is behind and one before its time.
judge_time_client() {
  expect 'localhost 0 DATE' 'tick 1000 DATE' 'tock -1000 DATE' 'unknown host at ./client line N.' died \
    'bind: Connection refused at ./client line N.' died
  needs_own_machine || return
  listing >client
  serve tcp 127.0.0.2 37 'print $client pack("N", time + 2208988800 + 1000)'
  serve tcp 127.0.0.3 37 'print $client pack("N", time + 2208988800 - 1000)'
  script client tick tock | as_time_table
  { script client nowhere && script client localhost; } | grep -v '^localhost  *0' | sed 's/^.* \(unknown\|bind\)/\1/' | as_death
}

# as_time_table: a second may end between a server's look at the clock and the client's.
as_time_table() { without_times | sed -E 's/  +/ /g; s/ (999|1001) / 1000 /; s/ -(999|1001) / -1000 /'; }

judge_udp_select() {
  expect 'localhost 0 DATE' 'tick 1000 DATE' 'tock -1000 DATE' 'unknown host at ./client line N.' died
  needs_own_machine || return
  listing >client
  serve udp 127.0.0.2 37 '$_ eq "0" ? pack("N", time + 2208988800 + 1000) : "what?"'
  serve udp 127.0.0.3 37 '$_ eq "0" ? pack("N", time + 2208988800 - 1000) : "what?"'
  script client tick tock | as_time_table | sort
  script client nowhere | grep -v '^localhost  *0' | as_death
}

# As a shell is given it: a socket that everybody may write to, root's, and no bytes long.
judge_ls_dev_log() {
  expect 'srw-rw-rw- 1 root 0 /dev/log' 'srw-rw-rw- 1 root 0 /dev/log'
  needs_own_machine || return
  make_dev_log
  listing | tail -1 | awk '{ print $1, $2, $3, $4, $NF }'
  listing | sed -n 's/^\$ //p' | timeout 20 sh | awk '{ print $1, $2, $3, $5, $NF }'
  rm /dev/log
}

make_dev_log() {
  "$interpreter" -e 'use Socket; socket S, PF_UNIX, SOCK_DGRAM, 0 or die "socket: $!"; bind S, sockaddr_un("/dev/log") or die "bind: $!"'
  chmod 666 /dev/log
}

# A socket will do, a plain file will not, nor nothing.
judge_dash_S() {
  local wicked="something's wicked with the print system at script.pl line N."
  expect 'there' "$wicked" died "$wicked" died
  needs_own_machine || return
  make_dev_log
  around '' 'print "there\n";'
  rm /dev/log
  around '' '' | as_death
  touch /dev/log
  around '' '' | as_death
  rm /dev/log
}

# strict, Socket's names, and a stack trace for signals that would end the script without a word.
judge_preamble() {
  expect '2' 'Caught a SIGQUIT at script.pl line N' "\$ = eval {...} called from file 'script.pl' line N" \
    "\$ = main::deep('down', 7) called from file 'script.pl' line N" 'exit 134' \
    'Global symbol "$undeclared" requires explicit package name (did you forget to declare "my $undeclared"?) at script.pl line N.' \
    'Execution of script.pl aborted due to compilation errors.' 'exit 255'
  ulimit -c 0
  { around '' '$| = 1; print AF_INET, "\n"; sub deep { kill QUIT => $$ } deep("down", 7);' && around '' '$undeclared = 1;'; } |
    sed 's/ line [0-9]*/ line N/' | grep -v Aborted
}
