# Term::ReadLine on the console: where there is a terminal, it is /dev/tty, whatever STDIN is.
use strict;
use warnings;
BEGIN { eval { require IO::Pty; 1 } or do { print "skipped: IO::Pty is not installed (libio-pty-perl)\n"; exit } }
$ENV{TERM} = "dumb";
my $pty = IO::Pty->new or die;
my $pid = fork // die;
if (!$pid) {
    $pty->make_slave_controlling_terminal;
    my $slave = $pty->slave;
    close $pty;
    open STDIN, "<", "/dev/null" or die;
    open STDOUT, ">&", $slave or die;
    close $slave;
    require Term::ReadLine;
    my $term = Term::ReadLine->new("x");
    print join("|", $term->findConsole), "\n";
    my $line = $term->readline("name? ");
    print { $term->OUT } "hello, $line\n";
    $line = $term->readline("more? ");
    print { $term->OUT } defined $line ? "?\n" : "the end\n";
    close STDOUT;
    require POSIX;
    POSIX::_exit(0);
}
alarm 20;
my ($all, $piece) = "";
$all .= $piece while $all !~ /name\? / && sysread $pty, $piece, 1000;
$pty->close_slave;
print {$pty} "you\n\cD";
$all .= $piece while sysread $pty, $piece, 1000;
waitpid $pid, 0;
my %wanted = (console => qr{/dev/tty\|/dev/tty}, prompt => qr/name\? /, answer => qr/hello, you/, second => qr/more\? .*the end/s);
for my $what (sort keys %wanted) { print "$what: ", $all =~ $wanted{$what} ? "seen" : "not in $all", "\n" }
print "status $?\n";

# expect: answer: seen
# expect: console: seen
# expect: prompt: seen
# expect: second: seen
# expect: status 0
