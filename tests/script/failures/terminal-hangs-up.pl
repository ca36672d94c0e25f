# A terminal whose other end is gone: the end for those who read, EIO for those who write, SIGHUP for its session
use strict; use warnings;
use POSIX ();
$| = 1;
sub terminal { open my $master, '+<', '/dev/ptmx' or do { print "skipped: no /dev/ptmx\n"; exit };
    my $zero = pack "i", 0; ioctl $master, 0x40045431, $zero or die "unlock: $!";
    my $number = pack 'i', 0; ioctl $master, 0x80045430, $number or die "number: $!";
    my $name = '/dev/pts/' . unpack 'i', $number;
    -e $name or do { print "skipped: no /dev/pts\n"; exit };
    return $master, $name }
{
    my ($master, $name) = terminal();
    open my $slave, '+<', $name or die "$name: $!";
    print -t $slave ? "a terminal\n" : "none\n";
    close $master;
    my $got = sysread $slave, my $text, 10;
    print defined $got ? "read $got" : "undef $!", "\n";
    my $line = <$slave>;
    print defined $line ? 'line' : 'undef', "\n";
    print defined syswrite($slave, 'x') ? 'written' : 'undef', " $!\n";
    print -t $slave ? "a terminal\n" : "none\n";
}
{   # The master after the last slave was closed
    my ($master, $name) = terminal();
    open my $slave, '+<', $name or die;
    syswrite $slave, "last words\n";
    close $slave;
    my $line = <$master>;
    print defined $line ? $line =~ s/\r//r : "undef $!\n";
    $! = 0;
    $line = <$master>;
    print defined $line ? $line : "undef $! ", $!{EIO} ? 1 : 0, "\n";
}
{   # The session hears of it
    my ($master, $name) = terminal();
    pipe my $in, my $out or die;
    my $pid = fork // die;
    if (!$pid) {
        close $master; close $in;
        POSIX::setsid();
        open my $slave, '+<', $name or exit 1;
        my $steal = 0; ioctl $slave, 0x540E, $steal;
        my $hung = 0;
        local $SIG{HUP} = sub { $hung = 1 };
        syswrite $out, 'r';
        for (1 .. 10_000) { last if $hung; select undef, undef, undef, 0.001 }
        my $line = <$slave>;
        syswrite $out, defined $line ? 'a line' : "the end, HUP $hung";
        exit 0;
    }
    close $out;
    sysread $in, my $byte, 1;
    close $master;
    waitpid $pid, 0;
    print <$in>, " $?\n";
}

# expect: a terminal
# expect: read 0
# expect: undef
# expect: undef Input/output error
# expect: none
# expect: last words
# expect: undef Input/output error 1
# expect: the end, HUP 1 0
# expect-error: Warning: unable to close filehandle $master properly: Input/output error at failures/terminal-hangs-up.pl line 32.
