# A pseudo-terminal's keys: control-C, control-\ and control-Z go to its foreground group; CONT lets it go on; TIOCNOTTY leaves it
use strict; use warnings; use POSIX ();
alarm 30;
open my $master, '+<', '/dev/ptmx' or do { print "skipped\n"; exit };
my $unlock = pack 'i', 0; ioctl $master, 0x40045431, $unlock or die $!;
my $number = pack 'i', 0; ioctl $master, 0x80045430, $number or die $!;
my $name = '/dev/pts/' . unpack 'i', $number;
pipe my $ready, my $tell;
my $pid = fork // die;
if (!$pid) {
    alarm 25;
    close $master;
    POSIX::setsid();
    open my $terminal, '+<', $name or die $!;
    ioctl $terminal, 0x540e, 0;
    POSIX::tcsetpgrp(fileno $terminal, getpgrp);
    select $tell; $| = 1;
    $SIG{INT} = sub { print "INT\n" };
    $SIG{QUIT} = sub { print "QUIT\n" };
    $SIG{CONT} = sub { print "CONT\n" };
    $SIG{TSTP} = sub { print "TSTP\n"; kill STOP => $$ };
    $SIG{HUP} = sub { print "HUP\n"; POSIX::_exit(4) };
    print "ready ", POSIX::tcgetpgrp(fileno $terminal) == getpgrp() ? 'foreground' : 'background', ' ', POSIX::ttyname(fileno $terminal) eq $name ? 'named' : 'unnamed', "\n";
    sleep 20 while 1;
    POSIX::_exit(1);
}
close $tell;
print scalar <$ready>;
syswrite $master, "\cC"; print scalar <$ready>;
syswrite $master, chr 28; print scalar <$ready>;
syswrite $master, "\cZ"; print scalar <$ready>;
print waitpid($pid, POSIX::WUNTRACED()) == $pid && POSIX::WIFSTOPPED(${^CHILD_ERROR_NATIVE}) ? "stopped\n" : "not stopped\n";
kill CONT => $pid; print scalar <$ready>;
close $master;
print scalar <$ready>;
waitpid $pid, 0; print $? >> 8, "\n";

# expect: ready foreground named
# expect: INT
# expect: QUIT
# expect: TSTP
# expect: stopped
# expect: CONT
# expect: HUP
# expect: 4
