# Out of descriptors: every call that needs one says EMFILE, opens nothing and leaks nothing; with one free again it works
use strict; use warnings;
if (!@ARGV) { exec '/bin/sh', '-c', 'ulimit -n 40; exec "$@"', 'sh', $^X, $0, 'limited' or die }
$| = 1;
sub count { opendir my $d, '/proc/self/fd' or return "no, $!"; my $n = grep { /^\d+$/ } readdir $d; $n - 1 }
my $home = pack 'S n a4 x8', 2, 0, pack 'C4', 127, 0, 0, 1;
socket my $listening, 2, 1, 0 or die; bind $listening, $home or die; listen $listening, 5 or die;
socket my $client, 2, 1, 0 or die; connect $client, getsockname $listening or die;
my $before = count();
my @taken;
while (open my $f, '<', '/dev/null') { push @taken, $f }
print 'all taken: ', $!{EMFILE} ? "EMFILE\n" : "$!\n";
my ($a, $b, $c, $d);
sub try { my ($name, $code) = @_; $! = 0; my $answer = eval { $code->() }; print "$name: ", defined $answer ? "'$answer'" : "undef $!", $@ ? " died $@" : "\n" }
try open => sub { open $a, '<', '/dev/null' };
try sysopen => sub { sysopen $a, '/dev/null', 0 };
try dup => sub { open $a, '<&', \*STDIN };
try alias => sub { open $c, '<&=', 0 };
try pipe => sub { pipe $a, $b };
try socket => sub { socket $a, 2, 1, 0 };
try socketpair => sub { socketpair $a, $b, 1, 1, 0 };
try accept => sub { accept $a, $listening };
try opendir => sub { opendir $d, '/' };
try list_open => sub { open $a, '-|', 'echo', 'x' };
try shell_open => sub { open $a, 'echo x |' };
try to_command => sub { open $a, '|-', 'cat' };
try backticks => sub { my $x = `echo x`; defined $x ? "$x|$?" : undef };
try backtick_lines => sub { my @x = `echo x`; @x ? 1 : undef };
try do => sub { do './failures/no-descriptors.pl' };
try require => sub { require './failures/no-descriptors.pl' };
try stat => sub { -e '/dev/null' };
try system => sub { system 'true' };
pop @taken; pop @taken;
try pipe_with_two => sub { pipe $a, $b };
undef $a; undef $b;
try accept_now => sub { accept($a, $listening) ? 1 : 0 };
undef $a;
@taken = ();
close $c;
print count() - $before, " leaked\n";

# not-sanitized: UBSan needs descriptors of its own
# expect: all taken: EMFILE
# expect: open: undef Too many open files
# expect: sysopen: undef Too many open files
# expect: dup: undef Too many open files
# expect: alias: '1'
# expect: pipe: undef Too many open files
# expect: socket: undef Too many open files
# expect: socketpair: undef Too many open files
# expect: accept: undef Too many open files
# expect: opendir: undef Too many open files
# expect: list_open: undef Too many open files
# expect: shell_open: undef Too many open files
# expect: to_command: undef Too many open files
# expect: backticks: undef Too many open files
# expect: backtick_lines: undef Too many open files
# expect: do: undef Too many open files
# expect: require: undef Too many open files died Can't locate ./failures/no-descriptors.pl:   ./failures/no-descriptors.pl: Too many open files at failures/no-descriptors.pl line 30.
# expect: stat: '1'
# expect: system: '0'
# expect: pipe_with_two: '1'
# expect: accept_now: '1'
# expect: 0 leaked
