use strict;
use warnings;
BEGIN { eval { require IO::Pty; 1 } or do { print "skipped: IO::Pty is not installed\n"; exit } }
# A child whose session has the slave as its terminal: it has /dev/tty, and the terminal's ^C is its SIGINT.
my $pty = IO::Pty->new;
pipe my $from_child, my $to_parent or die;
my $child = fork // die;
if (!$child) {
    print {$to_parent} $pty->make_slave_controlling_terminal, "\n";
    my $slave = $pty->slave;
    close $pty;
    open my $terminal, "+<", "/dev/tty" or print {$to_parent} "no /dev/tty: $!\n";
    print {$to_parent} "the session's leader\n" if getpgrp == $$;
    $SIG{INT} = sub { print {$to_parent} "interrupted\n"; close $to_parent; exit 3 };
    $to_parent->autoflush(1);
    print {$to_parent} "ready\n";
    my $line = <$terminal>;
    print {$to_parent} "line $line";
    <$terminal>;
    exit;
}
close $to_parent;
$pty->close_slave;
while (<$from_child>) {
    print;
    print $pty "hello\n" if /ready/;
    syswrite $pty, "\cC" if /hello/;
}
waitpid $child, 0;
print $? >> 8, "\n";

# expect: 1
# expect: the session's leader
# expect: ready
# expect: line hello
# expect: interrupted
# expect: 3
