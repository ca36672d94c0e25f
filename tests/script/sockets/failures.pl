# What sockets refuse: unknown families, addresses in use, nobody listening, handles that are none
use warnings;
print socket(S, 999, 1, 0) ? 'made' : 'no', ' ', $!, "\n";
my $local = pack 'S n a4 x8', 2, 0, pack('C4', 127, 0, 0, 1);
socket(A, 2, 1, 6) and bind(A, $local) and listen(A, 1) or die;
my $name = getsockname A;
socket(B, 2, 1, 6) or die;
print bind(B, $name) ? 'bound' : 'no', ' ', $!, "\n";
close A;
print connect(B, $name) ? 'connected' : 'no', ' ', $!, "\n";
print defined(getpeername B) ? 'peer' : 'no', ' ', $!, "\n";
for my $try (['bind', sub { bind(NONE, $name) }], ['connect', sub { connect(NONE, $name) }], ['listen', sub { listen(NONE, 1) }],
             ['accept', sub { accept(A, NONE) }], ['shutdown', sub { shutdown(NONE, 2) }], ['send', sub { send(NONE, 'x', 0) }],
             ['recv', sub { recv(NONE, my $x, 1, 0) }], ['getsockname', sub { getsockname NONE }], ['getpeername', sub { getpeername NONE }],
             ['getsockopt', sub { getsockopt(NONE, 1, 2) }], ['setsockopt', sub { setsockopt(NONE, 1, 2, 1) }]) {
    $! = 0;
    my $answer = $try->[1]->();
    print "$try->[0]: ", defined $answer ? "'$answer'" : 'undef', " $!\n";
}
close B;
bind(B, $name);
print {B} "x";
listen(A, 1);
print shutdown(STDIN, 2) ? 'shut' : 'no', ' ', $!, "\n";

# expect: no Address family not supported by protocol
# expect: no Address already in use
# expect: no Connection refused
# expect: no Transport endpoint is not connected
# expect: bind: undef Bad file descriptor
# expect: connect: undef Bad file descriptor
# expect: listen: undef Bad file descriptor
# expect: accept: undef Bad file descriptor
# expect: shutdown: undef Bad file descriptor
# expect: send: undef Bad file descriptor
# expect: recv: undef Bad file descriptor
# expect: getsockname: undef Bad file descriptor
# expect: getpeername: undef Bad file descriptor
# expect: getsockopt: undef Bad file descriptor
# expect: setsockopt: undef Bad file descriptor
# expect: no Socket operation on non-socket
# expect-error: Name "main::S" used only once: possible typo at sockets/failures.pl line 3.
# expect-error: bind() on unopened socket NONE at sockets/failures.pl line 12.
# expect-error: connect() on unopened socket NONE at sockets/failures.pl line 12.
# expect-error: listen() on unopened socket NONE at sockets/failures.pl line 12.
# expect-error: accept() on unopened socket NONE at sockets/failures.pl line 13.
# expect-error: shutdown() on unopened socket NONE at sockets/failures.pl line 13.
# expect-error: send() on unopened socket NONE at sockets/failures.pl line 13.
# expect-error: recv() on unopened socket NONE at sockets/failures.pl line 14.
# expect-error: getsockname() on unopened socket NONE at sockets/failures.pl line 14.
# expect-error: getpeername() on unopened socket NONE at sockets/failures.pl line 14.
# expect-error: getsockopt() on unopened socket NONE at sockets/failures.pl line 15.
# expect-error: setsockopt() on unopened socket NONE at sockets/failures.pl line 15.
# expect-error: bind() on closed socket B at sockets/failures.pl line 21.
# expect-error: print() on closed filehandle B at sockets/failures.pl line 22.
# expect-error: listen() on closed socket A at sockets/failures.pl line 23.
