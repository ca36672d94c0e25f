# Sys::Syslog's option nofatal: where nobody takes the message, syslog warns where it is asked to, and returns false
use strict; use warnings;
use Socket;
use Sys::Syslog qw(:standard :extended);
my $nowhere = "$ENV{TMPDIR}/nobody";
local $SIG{__WARN__} = sub { $_[0] =~ /uninit/ or print "warned: ", ($_[0] =~ s/\Q$nowhere/PATH/gr) =~ s/ at \S+ line.*//sr, "\n" };
sub try {
    my ($what, $code) = @_;
    my @answer = eval { $code->() };
    print "$what: ", $@ ? "died, " . ($@ =~ s/\Q$nowhere/PATH/gr) =~ s/ at \S+ line.*//sr : join(",", map $_ // "undef", @answer), "\n";
}
socket my $log, AF_UNIX, SOCK_DGRAM, 0 or die;
bind $log, pack_sockaddr_un($nowhere) or die;
try("socket" => sub { setlogsock({ type => "unix", path => $nowhere }) });
close $log;
unlink $nowhere or die;
try("open" => sub { openlog("test", "nofatal", "user") });
try("log" => sub { syslog("info", "lost") });
try("log quietly" => sub { no warnings; syslog("info", "lost") });
try("a bad level" => sub { syslog("none", "lost") });
try("close" => sub { closelog() });
try("open ndelay" => sub { openlog("test", "ndelay,nofatal", "user") });
try("close" => sub { closelog() });
try("open, fatal" => sub { openlog("test", "", "user") });
try("log, fatal" => sub { syslog("info", "lost") });

# expect: socket: 1
# expect: open: 1
# expect: warned: no connection to syslog available
# expect: 	- PATH is not a socket
# expect: log: 0
# expect: log quietly: 0
# expect: a bad level: died, syslog: invalid level/facility: none
# expect: close: 1
# expect: open ndelay: died, no connection to syslog available
# expect: 	- PATH is not a socket
# expect: close: 1
# expect: open, fatal: 1
# expect: log, fatal: died, no connection to syslog available
# expect: 	- PATH is not a socket
