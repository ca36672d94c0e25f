use strict;
use warnings;
BEGIN { eval { require IO::Pty; 1 } or do { print "skipped: IO::Pty is not installed\n"; exit } }
# A pair: what one side writes the other reads, a line at a time, with the newline told as a terminal tells it.
my $pty = IO::Pty->new or die;
my $slave = $pty->slave;
print ref $pty, " ", ref $slave, " ", -t $pty ? "tty" : "no tty", " ", -t $slave ? "tty" : "no tty", "\n";
print $pty->ttyname =~ m{^/dev/pts/\d+$} ? "named\n" : "what name?\n";
print $slave->ttyname eq $pty->ttyname ? "same name\n" : "other name\n";
print $pty->slave == $slave ? "same slave\n" : "new slave\n";
print $pty "to the slave\n";
print scalar <$slave>;
print $slave "to the master\n";
for (1 .. 2) { my $line = <$pty>; $line =~ s/\r/\\r/; print $line }
print $pty->opened, $slave->opened, "\n";
print join(" ", sort keys %{*$pty}), "\n";
$pty->close_slave;
print $slave->opened ? "open" : "closed", "\n";
print $pty->slave == $pty->slave ? "same slave\n" : "new slave each time\n";
print $pty->slave->ttyname eq $pty->ttyname ? "same name\n" : "other name\n";
for my $wrong (sub { $pty->ttyname(1) }, sub { IO::Pty->new(1) }, sub { IO::Pty::ttyname() }) { eval { $wrong->() }; print $@ }
print "$IO::Pty::VERSION $IO::Tty::VERSION\n";
my $another = IO::Tty->new;
print $another->open($pty->ttyname, 2), " ", ref $another, "\n";
open my $null, "<", "/dev/null" or die;
print defined IO::Tty::ttyname($null) ? "" : "no name\n";

# expect: IO::Pty IO::Tty tty tty
# expect: named
# expect: same name
# expect: same slave
# expect: to the slave
# expect: to the slave\r
# expect: to the master\r
# expect: 11
# expect: io_pty_slave io_pty_ttyname
# expect: closed
# expect: new slave each time
# expect: same name
# expect: usage: $pty->ttyname(); at terminals/pty.pl line 21.
# expect: usage: new $class at terminals/pty.pl line 21.
# expect: usage: $pty->ttyname(); at terminals/pty.pl line 21.
# expect: 1.17 1.17
# expect: 1 IO::Tty
# expect: no name
