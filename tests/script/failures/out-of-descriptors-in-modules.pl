# Out of descriptors under the modules: IPC::Open2 and Open3, IO::Pipe, IO::File, IO::Socket say so and leak nothing
use strict; use warnings;
if (!@ARGV) { exec '/bin/sh', '-c', 'ulimit -n 40; exec "$@"', 'sh', $^X, $0, 'limited' or die }
use IPC::Open2; use IPC::Open3; use IO::Pipe; use IO::File; use IO::Socket; use IO::Dir; use FileHandle; use Symbol;
$| = 1;
sub count { opendir my $d, '/proc/self/fd' or return "no, $!"; my $n = grep { /^\d+$/ } readdir $d; $n - 1 }
{ my $pid = open3(my $in, my $out, my $errors = gensym, 'true'); waitpid $pid, 0 }
{ my $server = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') or die }
my $before = count();
sub told { my ($name, $code) = @_; $! = 0; my $answer = eval { $code->() }; my $died = $@ =~ s{pipe\(.*?\) failed}{pipe failed}r; $died =~ s/ at \S+ line \d+\.?\n?.*//s; print "$name: ", defined $answer ? "'$answer'" : "undef", $died ? " died: $died\n" : defined $answer ? "\n" : " [$!]\n" }
for my $free (0 .. 3, 9) {
    my @taken;
    while (open my $f, '<', '/dev/null') { push @taken, $f }
    print "$free free\n";
    pop @taken for 1 .. $free;
    told open3 => sub { my $pid = open3(my $in, my $out, my $errors = gensym, 'exit 3;'); waitpid $pid, 0; $? };
    told open2 => sub { my $pid = open2(my $out, my $in, 'exit 3;'); waitpid $pid, 0; $? };
    told pipe => sub { my $pipe = IO::Pipe->new; $pipe && 'made' };
    told file => sub { IO::File->new('/dev/null', 'r') && 'open' };
    told handle => sub { FileHandle->new('/dev/null') && 'open' };
    told folder => sub { IO::Dir->new('/') && 'open' };
    told server => sub { IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') && 'open' };
    @taken = ();
    print count() - $before, " leaked\n";
}

# not-sanitized: UBSan needs descriptors of its own
# expect: 0 free
# expect: open3: undef died: open3: pipe failed: Too many open files
# expect: open2: undef died: open2: pipe failed: Too many open files
# expect: pipe: undef [Too many open files]
# expect: file: undef [Too many open files]
# expect: handle: undef [Too many open files]
# expect: folder: undef [Too many open files]
# expect: server: undef [Too many open files]
# expect: 0 leaked
# expect: 1 free
# expect: open3: undef died: open3: pipe failed: Too many open files
# expect: open2: undef died: open2: pipe failed: Too many open files
# expect: pipe: undef [Too many open files]
# expect: file: 'open'
# expect: handle: 'open'
# expect: folder: 'open'
# expect: server: 'open'
# expect: 0 leaked
# expect: 2 free
# expect: open3: undef died: open3: pipe failed: Too many open files
# expect: open2: undef died: open2: pipe failed: Too many open files
# expect: pipe: 'made'
# expect: file: 'open'
# expect: handle: 'open'
# expect: folder: 'open'
# expect: server: 'open'
# expect: 0 leaked
# expect: 3 free
# expect: open3: undef died: open3: pipe failed: Too many open files
# expect: open2: undef died: open2: pipe failed: Too many open files
# expect: pipe: 'made'
# expect: file: 'open'
# expect: handle: 'open'
# expect: folder: 'open'
# expect: server: 'open'
# expect: 0 leaked
# expect: 9 free
# expect: open3: '768'
# expect: open2: '768'
# expect: pipe: 'made'
# expect: file: 'open'
# expect: handle: 'open'
# expect: folder: 'open'
# expect: server: 'open'
# expect: 0 leaked
