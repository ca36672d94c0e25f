# Names that do not exist, nobody who listens, a peer that resets: what connect, reads and writes say
use strict; use warnings;
$SIG{PIPE} = 'IGNORE';
my $home = pack 'S n a4 x8', 2, 0, pack 'C4', 127, 0, 0, 1;
sub count { opendir my $d, '/proc/self/fd' or die; scalar(my @all = readdir $d) }
my $before = count();
sub pair {
    socket my $listening, 2, 1, 0 or die; bind $listening, $home or die; listen $listening, 5 or die;
    socket my $one, 2, 1, 0 or die; connect $one, getsockname $listening or die;
    accept my $other, $listening or die;
    return $one, $other;
}
{
    print defined gethostbyname('no-such-host.invalid') ? 'found' : 'undef', "\n";
    my @all = gethostbyname 'no-such-host.invalid';
    print scalar @all, "\n";
    print defined getprotobyname('no-such-protocol') ? 'found' : 'undef', "\n";
    print defined getservbyname('no-such-service', 'tcp') ? 'found' : 'undef', "\n";
}
{
    socket my $listening, 2, 1, 0 or die; bind $listening, $home or die; listen $listening, 5 or die;
    my $gone = getsockname $listening;
    close $listening;
    socket my $client, 2, 1, 0 or die;
    print connect($client, $gone) ? 'connected' : 'refused', " $!\n";
    $! = 0;
    print defined syswrite($client, 'x') ? 'written' : 'undef', " $!\n";
    $! = 0;
    print defined sysread($client, my $text, 1) ? 'read' : 'undef', " $!\n";
    $! = 0;
    print defined(scalar <$client>) ? 'line' : 'undef', " $!\n";
    print connect($client, "\1\0/tmp/x") ? 'connected' : 'no', " $!\n";
    print connect($client, 'short') ? 'connected' : 'no', " $!\n";
    print connect($client, '') ? 'connected' : 'no', " $!\n";
    socket my $unix, 1, 1, 0 or die;
    print connect($unix, pack 'S Z*', 1, '/nonexistent/socket') ? 'connected' : 'no', " $!\n";
    print connect($unix, pack 'S Z*', 1, '/dev/null') ? 'connected' : 'no', " $!\n";
    print bind($unix, pack 'S Z*', 1, '/nonexistent/socket') ? 'bound' : 'no', " $!\n";
}
{   # Reset: SO_LINGER of no time
    my ($one, $other) = pair();
    setsockopt $other, 1, 13, pack 'ii', 1, 0 or die;
    close $other;
    print defined sysread($one, my $text, 1) ? 'read' : 'undef', " $!\n";
    print defined sysread($one, $text, 1) ? 'then the end' : 'undef', "\n";
    print defined syswrite($one, 'x') ? 'written' : 'undef', " $!\n";
    print close $one ? "closed\n" : "no $!\n";
}
{   # Reset under buffered handles
    my ($one, $other) = pair();
    setsockopt $other, 1, 13, pack 'ii', 1, 0 or die;
    syswrite $other, "a line\nhalf";
    my $line = <$one>; print $line;
    close $other;
    $! = 0;
    $line = <$one>;
    print defined $line ? "'$line'" : 'undef', " $!\n";
    $! = 0;
    $line = <$one>;
    print defined $line ? "'$line'" : 'undef', " $!\n";
    print print({$one} "x") ? "buffered\n" : "no $!\n";
    print close $one ? "closed\n" : "no $!\n";
}
{   # The other end is closed: a first write goes, the next meets the reset
    my ($one, $other) = pair();
    close $other;
    print syswrite($one, 'first'), "\n";
    my $got = sysread $one, my $text, 10;
    print defined $got ? "read $got" : "undef $!", "\n";
    print defined syswrite($one, 'second') ? 'written' : 'undef', " $!\n";
    print defined send($one, 'x', 0) ? 'sent' : 'undef', " $!\n";
    print defined send($one, 'x', 0x4000) ? 'sent' : 'undef', " $!\n";
}
{   # Half-closed: what is written before shutdown arrives, then the end; the other way goes on
    my ($one, $other) = pair();
    syswrite $one, "question\n";
    print shutdown($one, 1), "\n";
    print defined syswrite($one, 'more') ? 'written' : 'undef', " $!\n";
    my @all = <$other>;
    print scalar(@all), " $all[0]";
    syswrite $other, "answer\n";
    close $other;
    print scalar(<$one>);
    print eof $one ? "end\n" : "more\n";
    print shutdown($one, 2) ? 'shut' : 'no', " $!\n";
    close $one;
}
{   # What is buffered when shutdown comes
    my ($one, $other) = pair();
    print {$one} 'buffered';
    print shutdown($one, 1), "\n";
    my $line = <$other>;
    print defined $line ? "$line\n" : "nothing came\n";
    print close $one ? "closed\n" : "no $!\n";
}
print count() - $before, " leaked\n";

# expect: undef
# expect: 0
# expect: undef
# expect: undef
# expect: refused Connection refused
# expect: undef Broken pipe
# expect: undef Transport endpoint is not connected
# expect: undef Transport endpoint is not connected
# expect: no Invalid argument
# expect: no Invalid argument
# expect: no Invalid argument
# expect: no No such file or directory
# expect: no Connection refused
# expect: no No such file or directory
# expect: undef Connection reset by peer
# expect: then the end
# expect: undef Broken pipe
# expect: closed
# expect: a line
# expect: 'half' Connection reset by peer
# expect: undef 
# expect: buffered
# expect: no Broken pipe
# expect: 5
# expect: read 0
# expect: undef Broken pipe
# expect: undef Broken pipe
# expect: undef Broken pipe
# expect: 1
# expect: undef Broken pipe
# expect: 1 question
# expect: answer
# expect: end
# expect: no Transport endpoint is not connected
# expect: 1
# expect: nothing came
# expect: no Broken pipe
# expect: 0 leaked
