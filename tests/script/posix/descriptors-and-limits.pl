# dup, dup2, open, close, read, write, lseek, access, pathconf, sysconf, nice, abort and the macros of wait
use POSIX ();
sub shown { my ($what, $code) = @_; $! = 0; my @got = eval { $code->() }; my $error = $! + 0; print "$what: ", $@ || join(",", map $_ // "undef", @got) . " $error\n" }
shown("dup $_", do { my $fd = $_; sub { POSIX::dup($fd) } }) for 4000, -1;
shown("dup2 @$_", do { my $list = $_; sub { POSIX::dup2(@$list) } }) for [4000, 5], [0, -1], [-1, 5], [0, 0], [0, 50];
shown("close $_", do { my $fd = $_; sub { POSIX::close($fd) } }) for 50, 50, -1;
shown("open @$_", do { my $list = $_; sub { my $fd = POSIX::open(@$list); defined $fd ? POSIX::close($fd) : undef } }) for ["/nosuch"], ["/dev/null", 0], ["/dev/null", 0301];
my $null = POSIX::open("/dev/null");
my $buffer = "old";
shown("read", sub { POSIX::read($null, $buffer, 5), "[$buffer]" });
shown("read 4000", sub { POSIX::read(4000, $buffer, 5) });
shown("read -1", sub { POSIX::read(-1, $buffer, 5) });
shown("read less", sub { POSIX::read($null, $buffer, -1) });
my ($in, $out) = POSIX::pipe();
shown("write", sub { POSIX::write($out, "hello", 3), POSIX::read($in, $buffer, 10), $buffer, POSIX::write($out, "", 0) });
shown("write $_", do { my $fd = $_; sub { POSIX::write($fd, "x", 1) } }) for 4000, -1;
my $file = POSIX::open($0);
shown("lseek @$_", do { my $list = $_; sub { POSIX::lseek($file, $list->[0], $list->[1]) } }) for [0, 0], [5, 0], [-50, 0], [0, 99];
shown("lseek $_", do { my $fd = $_; sub { POSIX::lseek($fd, 0, 0) } }) for 4000, -1, $in;
shown("access @$_", do { my $list = $_; sub { POSIX::access(@$list) } }) for ["/", 4], ["/nosuch", 0], ["/", 8];
shown("sysconf $_", do { my $name = $_; sub { POSIX::sysconf($name) } }) for POSIX::_SC_CLK_TCK(), 9999, -1, POSIX::_SC_JOB_CONTROL();
shown("pathconf @$_", do { my $list = $_; sub { POSIX::pathconf(@$list) } }) for ["/", POSIX::_PC_NAME_MAX()], ["/nosuch", 3], ["/", 9999], ["/", POSIX::_PC_PATH_MAX()];
shown("fpathconf @$_", do { my $list = $_; sub { POSIX::fpathconf(@$list) } }) for [4000, 3], [-1, 0];
shown("mkfifo", sub { POSIX::mkfifo("/nosuch/fifo", 0666) });
shown("lchown", sub { POSIX::lchown(-1, -1, "/nosuch") });
shown("setpgid $_->[1]", do { my $list = $_; sub { POSIX::setpgid(@$list) } }) for [999999999, 0], [$$, -5];
shown("nice 0", sub { defined POSIX::nice(0) ? "done" : "no" });
shown("wait $_", do { my $status = $_; sub { no strict "refs"; map &{"POSIX::$_"}($status), qw(WIFEXITED WEXITSTATUS WIFSIGNALED WTERMSIG WIFSTOPPED WSTOPSIG) } }) for 0, 256, 9, 0x137f;
shown("S_IS", sub { map $_ ? 1 : 0, POSIX::S_ISDIR(040755), POSIX::S_ISREG(0100644), POSIX::S_ISREG(0), POSIX::S_ISFIFO(010000) });
shown("strerror", sub { POSIX::strerror(2), POSIX::strerror(9999) });
open my $empty, "<", "/dev/null" or die;
shown("getc", sub { getc $empty });
my $queue = msgget(0, 0600);
shown("msgrcv", sub { my $message; defined $queue or return ""; my $got = msgrcv($queue, $message, 10, 0, 04000); msgctl($queue, 0, 0); $! = 42; defined $message ? "[$message]" : "undef" });
for my $handler ("DEFAULT", "IGNORE", sub { print "not run\n" }) {
    my $child = fork // die;
    if (!$child) { $SIG{ABRT} = $handler; POSIX::abort(); POSIX::_exit(7) }
    waitpid $child, 0;
    print "abort: ", $? & 127, "\n";
}

# expect: dup 4000: undef 9
# expect: dup -1: -1 9
# expect: dup2 4000 5: undef 9
# expect: dup2 0 -1: undef 9
# expect: dup2 -1 5: undef 9
# expect: dup2 0 0: 0 but true 0
# expect: dup2 0 50: 50 0
# expect: close 50: 0 but true 0
# expect: close 50: undef 9
# expect: close -1: -1 9
# expect: open /nosuch: undef 2
# expect: open /dev/null 0: 0 but true 0
# expect: open /dev/null 193: undef 17
# expect: read: 0 but true,[] 0
# expect: read 4000: undef 9
# expect: read -1: -1 9
# expect: read less: undef 14
# expect: write: 3,3,hel,0 but true 0
# expect: write 4000: undef 9
# expect: write -1: -1 9
# expect: lseek 0 0: 0 0
# expect: lseek 5 0: 5 0
# expect: lseek -50 0: -1 22
# expect: lseek 0 99: -1 22
# expect: lseek 4000: -1 9
# expect: lseek -1: -1 9
# expect: lseek 4: -1 29
# expect: access / 4: 0 but true 0
# expect: access /nosuch 0: undef 2
# expect: access / 8: undef 22
# expect: sysconf 2: 100 0
# expect: sysconf 9999: undef 22
# expect: sysconf -1: undef 22
# expect: sysconf 7: 1 0
# expect: pathconf / 3: 255 0
# expect: pathconf /nosuch 3: undef 2
# expect: pathconf / 9999: undef 22
# expect: pathconf / 4: 4096 0
# expect: fpathconf 4000 3: undef 9
# expect: fpathconf -1 0: -1 9
# expect: mkfifo: undef 2
# expect: lchown: undef 2
# expect: setpgid 0: undef 3
# expect: setpgid -5: undef 22
# expect: nice 0: done 0
# expect: wait 0: 1,0,0,0,0,0 0
# expect: wait 256: 1,1,0,0,0,1 0
# expect: wait 9: 0,0,1,9,0,0 0
# expect: wait 4991: 0,19,0,127,1,19 0
# expect: S_IS: 1,1,0,1 0
# expect: strerror: No such file or directory,Unknown error 9999 0
# expect: getc: undef 9
# expect: msgrcv: [] 42
# expect: abort: 6
# expect: abort: 6
# expect: abort: 6
