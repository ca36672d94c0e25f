# Handles that do not wait: EAGAIN, partial writes, and a print that meets a full pipe
use strict; use warnings;
use Fcntl;
$SIG{PIPE} = 'IGNORE';
sub not_waiting { my ($handle) = @_; my $flags = fcntl $handle, F_GETFL, 0; fcntl $handle, F_SETFL, $flags | O_NONBLOCK or die }
sub drain { my ($in) = @_; my ($all, $got) = (0); $all += $got while $got = sysread $in, my $text, 65536; $all }
{
    pipe my $in, my $out or die;
    not_waiting($_) for $in, $out;
    print defined sysread($in, my $text, 10) ? 'read' : 'undef', " $! ", $!{EAGAIN} && $!{EWOULDBLOCK} ? 1 : 0, "\n";
    $! = 0;
    my $line = <$in>;
    print defined $line ? 'line' : 'undef', " $!\n";
    print eof($in) ? "eof\n" : "not eof\n";
    syswrite $out, "half";
    $line = <$in>;
    print defined $line ? "'$line'" : 'undef', " $!\n";
    syswrite $out, " and rest\nnext\n";
    $line = <$in>;
    print defined $line ? $line : "undef $!\n";
    $line = <$in>;
    print defined $line ? $line : "undef $!\n";
    $line = <$in>;
    print defined $line ? $line : "undef $!\n";
}
{
    pipe my $in, my $out or die;
    not_waiting($_) for $in, $out;
    my $written = syswrite $out, 'x' x 1_000_000;
    print "$written of 1000000\n";
    print defined syswrite($out, 'more') ? 'written' : 'undef', " $!\n";
    print drain($in), "\n";
    print syswrite($out, 'x' x 70_000), "\n";
    print drain($in), "\n";
}
{   # print to a full pipe
    pipe my $in, my $out or die;
    not_waiting($_) for $in, $out;
    syswrite $out, 'x' x 65536;
    print {$out} 'lost or not' and print "buffered\n";
    select((select($out), $| = 1)[0]);
    print print({$out} 'more') ? 'printed' : 'failed', " $!\n";
    print drain($in), "\n";
    print print({$out} 'again') ? 'printed' : 'failed', " $!\n";
    my $text;
    print sysread($in, $text, 100) ? "came: $text\n" : "nothing came\n";
    print close $out ? "closed\n" : "failed $!\n";
    print sysread($in, $text, 100) ? "came: $text\n" : "nothing came\n";
}
{   # A long print that only partly fits
    pipe my $in, my $out or die;
    not_waiting($_) for $in, $out;
    my $printed = print {$out} join '', map { chr(97 + $_ % 26) } 0 .. 99_999;
    print $printed ? 'printed' : 'failed', " $!\n";
    print drain($in), "\n";
    print close $out ? "closed\n" : "failed $!\n";
    print drain($in), "\n";
}
{   # close of what cannot leave
    pipe my $in, my $out or die;
    not_waiting($_) for $in, $out;
    syswrite $out, 'x' x 65536;
    print {$out} 'waits';
    $! = 0;
    print close $out ? "closed\n" : "failed $!\n";
    print drain($in), "\n";
}
{   # sockets
    socketpair my $one, my $other, 1, 1, 0 or die;
    not_waiting($_) for $one, $other;
    print defined sysread($one, my $text, 1) ? 'read' : 'undef', " $!\n";
    print defined recv($one, $text, 1, 0) ? 'received' : 'undef', " $!\n";
    my ($sent, $n) = (0);
    $sent += $n while defined($n = syswrite $one, 'x' x 4096);
    print "$!\n";
    print drain($other) == $sent ? "all came\n" : "some lost\n";
    $sent = 0;
    $sent += $n while defined($n = send $one, 'x' x 4096, 0);
    print "$!\n";
    print drain($other) == $sent ? "all came\n" : "some lost\n";
}
{   # accept and connect that do not wait
    my $home = pack 'S n a4 x8', 2, 0, pack 'C4', 127, 0, 0, 1;
    socket my $listening, 2, 1, 0 or die; bind $listening, $home or die; listen $listening, 5 or die;
    not_waiting($listening);
    print accept(my $none, $listening) ? 'accepted' : 'no', " $!\n";
    print defined $none ? fileno $none // 'no descriptor' : 'undef', "\n";
    socket my $client, 2, 1, 0 or die; not_waiting($client);
    print connect($client, getsockname $listening) ? 'connected' : 'no', " $!\n";
    my $ready = '';
    vec($ready, fileno $client, 1) = 1;
    print scalar(select undef, $ready, undef, 5), "\n";
    print unpack('i', getsockopt $client, 1, 4), "\n";
    print connect($client, getsockname $listening) ? 'connected' : 'no', "\n";
    print connect($client, getsockname $listening) ? 'connected' : 'no', " $!\n";
}

# expect: undef Resource temporarily unavailable 1
# expect: undef Resource temporarily unavailable
# expect: eof
# expect: 'half' Resource temporarily unavailable
# expect:  and rest
# expect: next
# expect: undef Resource temporarily unavailable
# expect: 65536 of 1000000
# expect: undef Resource temporarily unavailable
# expect: 65536
# expect: 65536
# expect: 65536
# expect: buffered
# expect: failed Resource temporarily unavailable
# expect: 65536
# expect: failed Resource temporarily unavailable
# expect: nothing came
# expect: failed Resource temporarily unavailable
# expect: came: moreagain
# expect: failed Resource temporarily unavailable
# expect: 65536
# expect: failed Resource temporarily unavailable
# expect: 0
# expect: failed Resource temporarily unavailable
# expect: 65536
# expect: undef Resource temporarily unavailable
# expect: undef Resource temporarily unavailable
# expect: Resource temporarily unavailable
# expect: all came
# expect: Resource temporarily unavailable
# expect: all came
# expect: no Resource temporarily unavailable
# expect: no descriptor
# expect: no Operation now in progress
# expect: 1
# expect: 0
# expect: connected
# expect: no Transport endpoint is already connected
