use strict;
use warnings;
BEGIN { eval { require IO::Pty; 1 } or do { print "skipped: IO::Pty is not installed\n"; exit } }
# Raw: no line editing, no echo, no newline added to or taken from what passes.
use POSIX ();
my $pty = IO::Pty->new;
my $slave = $pty->slave;
print $slave->set_raw, $pty->set_raw, "\n";
syswrite $slave, "a\n";
sysread $pty, my $text, 100;
print length $text, "\n";
syswrite $pty, "x\4\3";
sysread $slave, $text, 100;
print join(" ", unpack "C*", $text), "\n";
my $now = POSIX::Termios->new;
$now->getattr(fileno $slave);
print join(" ", $now->getiflag, $now->getoflag, $now->getlflag, $now->getcc(POSIX::VMIN()), $now->getcc(POSIX::VTIME())), "\n";
open my $null, "<", "/dev/null" or die;
print +(bless $null, "IO::Tty")->set_raw, "\n";

# expect: 11
# expect: 2
# expect: 120 4 3
# expect: 0 0 0 1 0
# expect: 1
