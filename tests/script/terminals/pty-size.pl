use strict;
use warnings;
BEGIN { eval { require IO::Pty; 1 } or do { print "skipped: IO::Pty is not installed\n"; exit } }
my ($pty, $other) = (IO::Pty->new, IO::Pty->new);
my $slave = $pty->slave;
print join(" ", $pty->get_winsize), "\n";
print $pty->set_winsize(24, 80), "\n";
print join(" ", $slave->get_winsize), "\n";
print $slave->set_winsize(5, 6, 7, 8), "\n";
print join(" ", $pty->get_winsize), "\n";
print $other->slave->clone_winsize_from($pty), " ", join(" ", $other->get_winsize), "\n";
open my $null, "<", "/dev/null" or die;
eval { $other->clone_winsize_from($null) }; print $@;
eval { (bless $null, "IO::Tty")->get_winsize }; print $@;
eval { (bless $null, "IO::Tty")->set_winsize(1, 2) }; print $@;
eval { IO::Tty::unpack_winsize("a") }; print $@;
eval { IO::Tty::pack_winsize(1) }; print $@;
print join(" ", IO::Tty::unpack_winsize(IO::Tty::pack_winsize(1, 2))), "\n";

# expect: 0 0 0 0
# expect: 0 but true
# expect: 24 80 0 0
# expect: 0 but true
# expect: 5 6 7 8
# expect: 1 5 6 7 8
# expect: Given filehandle is not a tty in clone_winsize_from, called at terminals/pty-size.pl line 13.
# expect: Cannot TIOCGWINSZ - Inappropriate ioctl for device at terminals/pty-size.pl line 14.
# expect: Cannot TIOCSWINSZ - Inappropriate ioctl for device at terminals/pty-size.pl line 15.
# expect: IO::Tty::unpack_winsize(): Bad arg length - got 1, expected 8 at terminals/pty-size.pl line 16.
# expect: Usage: IO::Tty::pack_winsize(row, col, xpixel = 0, ypixel = 0) at terminals/pty-size.pl line 17.
# expect: 1 2 0 0
