# SPDX-License-Identifier: MIT
# Listings about sockets as objects: their handles, clients of servers by name, and a server of commands.

# Before a piece: one end of a socket pair is in $handle, the other in $other.
socket_pair='use IO::Socket; ($handle, $other) = IO::Socket->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC);'

judge_read_line() {
  expect 'got: one' 'the next one: two'
  around 'pipe $handle, WRITER; print WRITER "one\ntwo\n"; close WRITER;' 'print "got: $line"; print "the next one: ", scalar <$handle>;'
}

judge_read_lines() {
  expect '3 lines: one two three'
  around "$socket_pair"' print $other "one\ntwo\nthree"; close $other;' \
    'chomp @lines; print scalar(@lines), " lines: @lines\n";'
}

judge_print_handle() {
  expect 'over there: some data'
  around "$socket_pair" \
    '$handle->flush; print "over there: ", scalar <$other>;'
}

# Byte after byte, also of a line that has no end yet; the loop is over with the input.
judge_sysread_loop() {
  expect 'one' 'half a li@ne'
  around "$socket_pair"' syswrite $other, "one\nhalf a li\0ne"; close $other;' ''
}

# In the form that the document shows.
judge_daytime_client() {
  expect "$(listing daytime_text)" 'cannot connect to daytime port at localhost at ./client line N.' died
  needs_own_machine || return
  listing daytime_client >client
  serve tcp 127.0.0.1 13 "print \$client '$(listing daytime_text)', \"\\n\""
  script client
  stop "$started"
  script client | as_death
}

judge_daytime_text() { judge_daytime_client; }

# serve_documents: a server that has one document; what it says of all others is the session in the document.
serve_documents() {
  listing webget_session | tail -n +2 >missing
  serve tcp 127.0.0.1 80 'my $asked = <$client>; 1 while <$client> =~ /\S/; my ($name) = $asked =~ m{^GET (\S+) HTTP/1\.0$};
    if ($name eq "/found.html") { print $client "HTTP/1.1 200 OK\n\nasked: $asked" }
    else { open my $missing, "<", "missing"; print $client map s{/guanaco.html}{$name}r, <$missing> }'
}

# A document that is there and one that is not, one connection each.
judge_webget() {
  expect 'HTTP/1.1 200 OK' '' 'asked: GET /found.html HTTP/1.0' 'HTTP/1.1 404 File Not Found' '' \
    'The requested URL /other.html was not found on this server.<P>' 'usage: ./webget host document ... at ./webget line N.' died \
    'cannot connect to http daemon on tick at ./webget line N.' died
  needs_own_machine || return
  listing >webget
  serve_documents
  script webget localhost /found.html /other.html | grep -v '^[DSC<]'
  { script webget localhost && script webget tick /; } | as_death
}

# The session as a shell is given it.
judge_webget_session() {
  expect "$(listing | tail -n +2)"
  needs_own_machine || return
  listing webget >webget.pl
  program webget <<<"exec '$interpreter' $(switches webget.pl) webget.pl \"\$@\""
  serve_documents
  listing | sed -n '1s/^shell_prompt\$ //p' | timeout 20 sh 2>&1
}

# What is typed goes there while what comes from there is shown. The server hangs up first: the child that reads on is ended, so that nobody
# holds the output any more.
judge_interactive_client() {
  expect '[Connected to localhost:4000]' 'Who are you?' 'Hello me' 'You said: this and that' 'ended, 0' 'nobody is left: 0' \
    'usage: ./client host port at ./client line N.' died \
    "can't connect to port 4001 on localhost: Connection refused at ./client line N." died
  needs_own_machine || return
  local typist
  listing >client
  serve tcp 127.0.0.1 4000 '
    print $client "Who are you?\n"; print $client "Hello ", scalar <$client>; print $client "You said: ", scalar <$client>'
  mkfifo keyboard
  exec {typist}<>keyboard
  printf '%s\n' me 'this and that' >&"$typist"
  { script client localhost 4000 <keyboard && echo 'ended, 0'; } | timeout 20 cat
  echo "nobody is left: ${PIPESTATUS[1]}"
  exec {typist}>&-
  { script client && script client localhost 4001; } | as_death
}

# Commands in any order and case, blank lines, an unknown one; the next client's turn comes when the one before has quit.
judge_command_server() {
  local welcome='Command? Commands: quit date who cookie motd'
  expect '[Connected to localhost:9000]' 'Welcome to ./server; type help for command list.' "$welcome" 'Command? Command? a cookie' \
    'Command? me tty1' 'Command? The message of this day' 'Command? DATE' 'Command? ' \
    '[Connected to localhost:9000]' 'Welcome to ./server; type help for command list.' 'Command? Command? you again' 'Command? ' \
    '[Server ./server accepting clients]' '[Connect from localhost]' '[Connect from localhost]'
  needs_own_machine || return
  listing >server
  listing interactive_client >client
  program who <<<'echo "me tty1"'
  printf '#!/bin/sh\necho a cookie\n' >/usr/games/fortune
  chmod 755 /usr/games/fortune
  start server
  await listens_tcp 9000
  { printf '%s\n' help '' 'Cookie, please' WHO motd 'what time is it' exit | script client localhost 9000 && echo; } | without_times
  program who <<<'echo "you again"'
  { printf '%s\n' '  ' who quit | script client localhost 9000 && echo; } | without_times
  cat server.log
  rm /usr/games/fortune
}
