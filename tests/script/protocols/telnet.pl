use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("Net::Telnet", "libnet-telnet-perl") }
my $port = serve(sub {
    my ($connection) = @_;
    print $connection "\xff\xfd\x18login: ";
    my $name = <$connection>;
    print $connection "Password: ";
    my $password = <$connection>;
    print $connection "\r\nwelcome\r\n\$ ";
    while (defined(my $line = <$connection>)) {
        $line =~ s/[\r\n\0]|\xff[\xfb-\xfe].//g;
        last if $line eq "exit";
        print $connection "$line\r\nyou said $line\r\n\$ ";
    }
});
my $telnet = Net::Telnet->new(Host => "127.0.0.1", Port => $port, Timeout => 10, Prompt => '/\$ $/', Errmode => "return") or die;
print $telnet->login("me", "secret") ? "in\n" : "refused: " . $telnet->errmsg . "\n";
print $telnet->cmd("hello");
my ($before, $match) = ($telnet->print("word"), $telnet->waitfor('/said \w+/'));
print "$match\n";
$telnet->waitfor('/\$ $/');
print defined $telnet->waitfor(Match => '/never/', Timeout => 0.1) ? "found\n" : "timed out: " . $telnet->errmsg . "\n";
$telnet->print("exit");
$telnet->getline;
print defined $telnet->getline ? "more\n" : "end: " . ($telnet->eof ? "eof" : $telnet->errmsg) . "\n";
$telnet->close;

# expect: in
# expect: hello
# expect: you said hello
# expect: word
# expect: you 
# expect: timed out: pattern match timed-out
# expect: end: eof
