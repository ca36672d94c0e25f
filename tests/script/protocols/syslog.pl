use strict;
use warnings;
use Sys::Syslog qw(:standard :extended :macros);
use Socket;
my $path = "$ENV{TMPDIR}/log";
socket my $log, AF_UNIX, SOCK_DGRAM, 0 or die;
bind $log, pack_sockaddr_un($path) or die;
sub logged { recv $log, my $text, 1000, 0; $text =~ s/\w{3} [ \d]\d [\d:]{8}/TIME/; $text =~ s/\d+\]/PID]/; print $text =~ s/\0/\\0/r =~ s/\n/\\n/r, "\n" }
print setlogsock("unix", $path), "\n";
openlog("prog", "pid,ndelay", "local0");
print syslog("info", "hello %s %d%%", "x", 5), "\n";
logged;
print syslog("err|daemon", "plain"), "\n";
logged;
$! = 2;
syslog("warning", "failed: %m\n");
logged;
syslog(LOG_ALERT, "by number");
logged;
print setlogmask(LOG_UPTO(LOG_ERR)), "\n";
print syslog("info", "masked"), "\n";
for my $wrong (["bogus", "x"], ["user", "x"], ["info,err", "x"], [], ["info"]) { eval { syslog(@$wrong) }; print $@ }
print join(" ", map Sys::Syslog::xlate($_), qw(local0 LOG_USER foo pid 5)), "\n";
print join(" ", LOG_MASK(LOG_ERR), LOG_PID, LOG_LOCAL7, Sys::Syslog::_PATH_LOG()), "\n";
print closelog(), "\n";

# expect: 1
# expect: 1
# expect: <134>TIME prog[PID]: hello x 5%\n\0
# expect: 1
# expect: <27>TIME prog[PID]: plain\n\0
# expect: <132>TIME prog[PID]: failed: No such file or directory\n\0
# expect: <129>TIME prog[PID]: by number\n\0
# expect: 255
# expect: 0
# expect: syslog: invalid level/facility: bogus at protocols/syslog.pl line 22.
# expect: syslog: level must be given at protocols/syslog.pl line 22.
# expect: syslog: too many levels given: err at protocols/syslog.pl line 22.
# expect: syslog: expecting argument $priority at protocols/syslog.pl line 22.
# expect: syslog: expecting argument $format at protocols/syslog.pl line 22.
# expect: 128 8 -1 1 5
# expect: 8 1 184 /dev/log
# expect: 1
