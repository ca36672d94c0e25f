# Sys::Syslog as it comes: to /dev/log, a datagram or a stream socket, as syslog(3) writes; where nobody listens nothing is lost but the message.
use strict;
use warnings;
BEGIN { system("unshare -m true 2>/dev/null") and do { print "skipped: no mount namespace of its own\n"; exit } }
my $program = <<'END';
use Socket;
use Sys::Syslog qw(:standard setlogsock);
my $type = shift() eq "datagrams" ? SOCK_DGRAM : SOCK_STREAM;
socket my $server, AF_UNIX, $type, 0 or die;
bind $server, pack_sockaddr_un("/dev/log") or die "bind: $!";
listen $server, 5 if $type == SOCK_STREAM;
alarm 20;
my $reader = $type == SOCK_STREAM ? undef : $server;
sub got {
    $reader ||= do { accept my $new, $server or die; $new };
    sysread $reader, my $message, 1000;
    print "    got ", $message =~ s/\w{3} [ \d]\d \d\d:\d\d:\d\d/TIME/r =~ s/\[$$\]/[PID]/r =~ s/\0/\\0/gr =~ s/\n/\\n/gr, "\n";
}
openlog("name", "pid", "mail");
for my $message ("100% %s", "line\n") { print syslog("info|local1", $message), "\n"; got }
print syslog("err", "%s", "value"), "\n";
got;
closelog();
undef $reader if $type == SOCK_STREAM;
print "unix: ", setlogsock("unix"), "\n";
openlog("name", "pid", "mail");
print syslog("err", "%s", "value"), "\n";
got;
closelog();
close $_ for $server, $reader // ();
unlink "/dev/log";
print "nobody: ", setlogsock("native"), syslog("info", "lost"), "\n";
END
require File::Temp;
my ($file, $name) = File::Temp::tempfile(UNLINK => 1);
print $file $program;
close $file;
for my $kind (qw(datagrams stream)) {
    print "-- $kind\n";
    open my $run, "-|", "unshare", "-m", "sh", "-c",
        'mount -t tmpfs none /dev && mknod /dev/null c 1 3 && mknod /dev/urandom c 1 9 && exec "$@"', "sh", $^X, $name, $kind or die;
    print <$run>;
    close $run;
}

# expect: -- datagrams
# expect: 1
# expect:     got <142>TIME name[PID]: 100% %s\n
# expect: 1
# expect:     got <142>TIME name[PID]: line\n
# expect: 1
# expect:     got <19>TIME name[PID]: value\n
# expect: unix: 1
# expect: 1
# expect:     got <19>TIME name[PID]: value\n\0
# expect: nobody: 11
# expect: -- stream
# expect: 1
# expect:     got <142>TIME name[PID]: 100% %s\n\0
# expect: 1
# expect:     got <142>TIME name[PID]: line\n\0
# expect: 1
# expect:     got <19>TIME name[PID]: value\n\0
# expect: unix: 1
# expect: 1
# expect:     got <19>TIME name[PID]: value\n\0
# expect: nobody: 11
