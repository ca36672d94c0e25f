# Sys::Syslog to sockets of our own: what is sent, what openlog's options do to it, and what is refused.
use strict;
use warnings;
use Socket;
use File::Temp "tempdir";
use Sys::Syslog qw(:standard :extended :macros);
my $there = tempdir(CLEANUP => 1);
my ($datagrams, $stream) = ("$there/datagrams", "$there/stream");
socket my $log, AF_UNIX, SOCK_DGRAM, 0 or die;
bind $log, pack_sockaddr_un($datagrams) or die;
socket my $server, AF_UNIX, SOCK_STREAM, 0 or die;
bind $server, pack_sockaddr_un($stream) or die;
listen $server, 5 or die;
open STDERR, ">&", \*STDOUT or die;
$| = 1;
alarm 20;

sub plain { $_[0] =~ s/\w{3} [ \d]\d \d\d:\d\d:\d\d/TIME/gr =~ s/\[$$\]/[PID]/r =~ s/\0/\\0/gr =~ s/\n/\\n/gr }
sub got {
    defined fileno $log or return;
    my $ready = "";
    vec($ready, fileno $log, 1) = 1;
    while (select my $now = $ready, undef, undef, 0) {
        recv $log, my $message, 1000, 0;
        print "    got ", plain($message), "\n";
    }
}
sub try {
    my ($name, $code) = @_;
    local $@;
    my @answer = eval { $code->() };
    print "$name: ", $@ ? "died, " . ($@ =~ s/ at \S+ line.*//sr =~ s/\Q$there//gr) : join(",", map $_ // "undef", @answer), "\n";
    got;
}
local $SIG{__WARN__} = sub { print "warned: ", $_[0] =~ s/ at \S+ line.*//sr =~ s/\Q$there//gr, "\n" };

print "-- setlogsock\n";
try("nothing" => sub { setlogsock() });
try("undef" => sub { setlogsock(undef) });
try("four" => sub { setlogsock("unix", $datagrams, 1, 1) });
try("empty list" => sub { setlogsock([]) });
try("empty hash" => sub { setlogsock({}) });
try("hash without a type" => sub { setlogsock({ path => $datagrams }) });
try("code" => sub { setlogsock(sub { }) });
try("no such type" => sub { setlogsock("nope") });
try("upper case" => sub { setlogsock("UNIX", $datagrams) });
try("unix, no path" => sub { setlogsock("unix", "$there/none") });
try("stream, no path" => sub { setlogsock("stream", "$there/none") });
try("pipe, no path" => sub { setlogsock("pipe", "$there/none") });
try("pipe, a directory" => sub { setlogsock("pipe", $there) });
try("eventlog" => sub { setlogsock("eventlog") });
try($_ => sub { setlogsock($_) }) for qw(tcp udp inet console native);
try("two, one is possible" => sub { setlogsock(["eventlog", "unix"], $datagrams) });
try("hash" => sub { setlogsock({ type => "unix", path => $datagrams }) });

print "-- priorities\n";
for my $priority ("", -1, undef, "nope", "info|nope", "info|err", "local0", "local0|user", "local0|notice", "info|user|x", "INFO", "LOG_ERR|LOG_LOCAL3",
    "kern", "kern|err", 0, 6, LOG_ERR | LOG_MAIL, "info user", "info,user", " info", "debug|", "|debug", "3x") {
    try($priority // "undef" => sub { syslog($priority, "m%s", "x") });
}

print "-- messages and options\n";
try("no format" => sub { syslog("info") });
try("no values" => sub { syslog("info", "100% %s %%") });
try("values" => sub { syslog("info", "%d%% %s", 5, "x") });
try("error" => sub { $! = 2; syslog("info", "%m, %s", "x") });
try("newline" => sub { syslog("info", "once\n") });
try("openlog" => sub { openlog("name", "pid", "mail") });
try("opened" => sub { syslog("info", "text") });
try("facility" => sub { syslog("local2|err", "text") });
try("again" => sub { openlog("", "", "local7") });
try("again" => sub { syslog("info", "text") });
try("noeol" => sub { openlog("name", "noeol", "mail"); syslog("info", "text") });
try("nonul" => sub { openlog("name", "nonul", "mail"); syslog("info", "text") });
try("perror" => sub { closelog(); openlog("name", "perror", "mail"); syslog("info", "text") });
try("closelog" => sub { closelog() });
try("closed" => sub { syslog("info", "text") });

print "-- the mask\n";
try("asked" => sub { setlogmask(0) });
try("upto err" => sub { setlogmask(LOG_UPTO(LOG_ERR)) });
try("info" => sub { syslog("info", "text") });
try("err" => sub { syslog("err", "text") });
try("a wrong one" => sub { syslog("nope", "text") });
try("back" => sub { setlogmask(255) });

print "-- a stream, and nobody\n";
try("stream" => sub { setlogsock("unix", $stream); openlog("name", "ndelay", "user"); syslog("info", "one"); syslog("info", "two") });
accept my $reader, $server or die;
sysread $reader, my $all, 1000;
print plain($all =~ s/two.*//sr), "...\n";
my $file = "$there/file";
open my $made, ">", $file or die;
close $made;
try("into a file" => sub { setlogsock("stream", $file); syslog("info", "text") });
closelog();
setlogsock("native");
open my $lines, "<", $file or die;
print plain(scalar <$lines>), "\n";
try("no socket" => sub { setlogsock("unix", $file); syslog("info", "text") });
try("no socket, now" => sub { openlog("name", "ndelay", "user") });
closelog();
setlogsock("unix", $datagrams);
close $log;
try("nobody reads" => sub { syslog("info", "text") });
try("xlate $_" => sub { Sys::Syslog::xlate($_) }) for "info", "LOG_INFO", "local3", "nope", 3;
try("no such macro" => sub { Sys::Syslog::LOG_NOSUCH() });

# expect: -- setlogsock
# expect: nothing: died, setlogsock(): Invalid number of arguments
# expect: undef: died, setlogsock(): Invalid type; must be one of 'console', 'eventlog', 'inet', 'native', 'pipe', 'stream', 'tcp', 'udp', 'unix'
# expect: four: died, setlogsock(): Invalid number of arguments
# expect: empty list: 0
# expect: empty hash: died, setlogsock(): No argument given
# expect: hash without a type: died, setlogsock(): Invalid type; must be one of 'console', 'eventlog', 'inet', 'native', 'pipe', 'stream', 'tcp', 'udp', 'unix'
# expect: code: died, setlogsock(): Unexpected code reference
# expect: warned: setlogsock(): Invalid type 'nope'; must be one of 'console', 'eventlog', 'inet', 'native', 'pipe', 'stream', 'tcp', 'udp', 'unix'
# expect: no such type: 0
# expect: warned: setlogsock(): Invalid type 'UNIX'; must be one of 'console', 'eventlog', 'inet', 'native', 'pipe', 'stream', 'tcp', 'udp', 'unix'
# expect: upper case: 0
# expect: warned: setlogsock(): type='unix': path not available
# expect: unix, no path: 0
# expect: warned: setlogsock(): type='stream': could not find any writable device
# expect: stream, no path: 0
# expect: warned: setlogsock(): type='pipe': path not available
# expect: pipe, no path: 0
# expect: warned: setlogsock(): type='pipe': path not available
# expect: pipe, a directory: 0
# expect: warned: setlogsock(): type='eventlog': no Win32 API available
# expect: eventlog: 0
# expect: tcp: 1
# expect: udp: 1
# expect: inet: 1
# expect: console: 1
# expect: native: 1
# expect: warned: setlogsock(): type='eventlog': no Win32 API available
# expect: two, one is possible: 1
# expect: hash: 1
# expect: -- priorities
# expect: : died, syslog: invalid level/facility: 
# expect: -1: died, syslog: invalid level/facility: -1
# expect: undef: died, syslog: expecting argument $priority
# expect: nope: died, syslog: invalid level/facility: nope
# expect: info|nope: died, syslog: invalid level/facility: nope
# expect: info|err: died, syslog: too many levels given: err
# expect: local0: died, syslog: level must be given
# expect: local0|user: died, syslog: too many facilities given: user
# expect: local0|notice: 1
# expect:     got <133>TIME syslog.pl: mx\n\0
# expect: info|user|x: died, syslog: invalid level/facility: user|x
# expect: INFO: 1
# expect:     got <14>TIME syslog.pl: mx\n\0
# expect: LOG_ERR|LOG_LOCAL3: 1
# expect:     got <155>TIME syslog.pl: mx\n\0
# expect: kern: died, syslog: level must be given
# expect: kern|err: 1
# expect:     got <3>TIME syslog.pl: mx\n\0
# expect: 0: 1
# expect:     got <8>TIME syslog.pl: mx\n\0
# expect: 6: 1
# expect:     got <14>TIME syslog.pl: mx\n\0
# expect: 19: 1
# expect:     got <19>TIME syslog.pl: mx\n\0
# expect: info user: 1
# expect:     got <14>TIME syslog.pl: mx\n\0
# expect: info,user: 1
# expect:     got <14>TIME syslog.pl: mx\n\0
# expect:  info: died, syslog: invalid level/facility:  info
# expect: debug|: 1
# expect:     got <15>TIME syslog.pl: mx\n\0
# expect: |debug: died, syslog: invalid level/facility: |debug
# expect: 3x: died, syslog: invalid level/facility: 3x
# expect: -- messages and options
# expect: no format: died, syslog: expecting argument $format
# expect: no values: 1
# expect:     got <14>TIME syslog.pl: 100% %s %%\n\0
# expect: values: 1
# expect:     got <14>TIME syslog.pl: 5% x\n\0
# expect: error: 1
# expect:     got <14>TIME syslog.pl: No such file or directory, x\n\0
# expect: newline: 1
# expect:     got <14>TIME syslog.pl: once\n\0
# expect: openlog: 1
# expect: opened: 1
# expect:     got <22>TIME name[PID]: text\n\0
# expect: facility: 1
# expect:     got <147>TIME name[PID]: text\n\0
# expect: again: 1
# expect: again: 1
# expect:     got <190>TIME syslog.pl[PID]: text\n\0
# expect: noeol: 1
# expect:     got <22>TIME name[PID]: text\0
# expect: nonul: 1
# expect:     got <22>TIME name[PID]: text
# expect: name: text
# expect: perror: 1
# expect:     got <22>TIME name: text\n\0
# expect: closelog: 1
# expect: closed: 1
# expect:     got <14>TIME syslog.pl: text\n\0
# expect: -- the mask
# expect: asked: 255
# expect: upto err: 255
# expect: info: 0
# expect: err: 1
# expect:     got <11>TIME syslog.pl: text\n\0
# expect: a wrong one: died, syslog: invalid level/facility: nope
# expect: back: 15
# expect: -- a stream, and nobody
# expect: stream: 1
# expect: <14>TIME name: one\n\0<14>TIME name: ...
# expect: into a file: 1
# expect: <14>TIME name: text\n
# expect: no socket: died, no connection to syslog available
# expect: 	- /file is not a socket
# expect: no socket, now: died, no connection to syslog available
# expect: 	- /file is not a socket
# expect: nobody reads: died, no connection to syslog available
# expect: 	- unix dgram connect: Connection refused
# expect: xlate info: 6
# expect: xlate LOG_INFO: 6
# expect: xlate local3: 152
# expect: xlate nope: -1
# expect: xlate 3: 3
# expect: no such macro: died, LOG_NOSUCH is not a valid Sys::Syslog macro
